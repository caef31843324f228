package org.peerpath.evidence;

/** How a supervision meeting was held. */
public enum SupervisionForm {
    /** With one supervisor. */
    INDIVIDUAL,
    /** Several trainees together. */
    GROUP,
    /** Among peers. */
    PEER,
    /** Mutual reflection as intentional peer support knows it. */
    CO_REFLECTION
}
