/** The first page of a signed-in person: the next steps of every role they hold. */
@NullMarked
package org.peerpath.home.web;

import org.jspecify.annotations.NullMarked;
