/** Applying, admitting, attendance, and the path. */
@NullMarked
package org.peerpath.enrolment.web;

import org.jspecify.annotations.NullMarked;
