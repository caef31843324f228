package org.peerpath.enrolment;

/** How far it is with the role of lived experience in a group. */
public enum LivedExperienceState {
    /** The course lead asked whether they would take it on; they have not answered. */
    ASKED,
    /** They said themselves that they hold it. */
    HELD
}
