/** Applying, learning and teaching, seen from outside. */
@NullMarked
package org.peerpath.recognition;

import org.jspecify.annotations.NullMarked;
