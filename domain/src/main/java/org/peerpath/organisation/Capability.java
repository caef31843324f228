package org.peerpath.organisation;

/** What an organisation may do on Peerpath, beyond standing in the directory. */
public enum Capability {
    /** Runs programmes and cohorts. */
    TRAINING,
    /** Takes trainees on placements. */
    HOST,
    /** Issues certificates. */
    ISSUING
}
