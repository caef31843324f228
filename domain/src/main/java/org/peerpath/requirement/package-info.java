/**
 * The requirement tree: what a programme asks for, and whether the evidence of one enrolment is enough. One evaluation
 * is the trainee's "what is left", the trainer's list of who needs them, and the gate before a certificate.
 *
 * <p>Everything here is immutable, knows no clock and no container, and gives the same answer to the same question.
 */
@NullMarked
package org.peerpath.requirement;

import org.jspecify.annotations.NullMarked;
