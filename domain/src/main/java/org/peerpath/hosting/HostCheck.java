package org.peerpath.hosting;

/** What a course looks at before it sends somebody to a host. */
public enum HostCheck {
    /** Somebody of the course was there. */
    VISITED,
    /** The host has written down what could go wrong, and what it does about it. Asked of every host. */
    RISK_ASSESSED,
    /** Trainees are insured there. Asked of every host. */
    INSURED,
    /** Somebody is named who looks after safeguarding. */
    SAFEGUARDING_NAMED,
    /** There is an induction, and somebody who welcomes. */
    INDUCTION_READY,
    /** Peer supporters work there already, or the team was prepared for them. */
    TEAM_PREPARED;

    /** Whether no host is approved without it. */
    public boolean isAskedOfAll() {
        return this == RISK_ASSESSED || this == INSURED;
    }
}
