/**
 * Cohorts and the people in them: applying, being admitted, sessions, and where each person stands on the way to the
 * certificate.
 *
 * <p>A cohort is one edition of a programme version. An enrolment is one person in it. What the person has done is
 * evidence; where they stand is computed from it and kept with the enrolment on every write, so that no list has to walk
 * over everybody.
 */
@NullMarked
package org.peerpath.enrolment;

import org.jspecify.annotations.NullMarked;
