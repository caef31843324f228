/** The pages of those who write programmes. */
@NullMarked
package org.peerpath.authoring.web;

import org.jspecify.annotations.NullMarked;
