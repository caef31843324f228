package org.peerpath.attestation.service;

/** What somebody says about a day instead of confirming it. */
public enum AnswerKind {
    /** It was another length. */
    AMEND,
    /** Something is unclear. */
    QUERY,
    /** It did not take place like this. */
    REFUSE
}
