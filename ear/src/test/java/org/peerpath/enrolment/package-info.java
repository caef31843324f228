/** Applying, learning and teaching, seen from outside. */
@NullMarked
package org.peerpath.enrolment;

import org.jspecify.annotations.NullMarked;
