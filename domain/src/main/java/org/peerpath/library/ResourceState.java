package org.peerpath.library;

/** Where an item stands. */
public enum ResourceState {
    /** Being described; nobody but the library sees it. */
    DRAFT,
    /** In the library, for everybody. */
    PUBLISHED,
    /** Taken out of sight while somebody looks at a concern. */
    HIDDEN
}
