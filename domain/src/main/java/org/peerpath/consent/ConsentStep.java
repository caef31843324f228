package org.peerpath.consent;

/** What somebody did about a purpose. */
public enum ConsentStep {
    GIVEN,
    WITHDRAWN
}
