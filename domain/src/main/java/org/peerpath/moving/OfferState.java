package org.peerpath.moving;

/** What came of offering somebody the new version of their programme. */
public enum OfferState {
    /** They have not said anything yet; if they never do, they stay. */
    OPEN,
    /** They would rather finish under the version that they follow. */
    STAYS,
    /** They follow the new version. */
    MOVED,
    /** Whoever offered it took it back, before they moved. */
    WITHDRAWN
}
