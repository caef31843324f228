/** Letters, where the demonstration lets them be read. */
@NullMarked
package org.peerpath.notification.web;

import org.jspecify.annotations.NullMarked;
