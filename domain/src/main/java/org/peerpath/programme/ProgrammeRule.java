package org.peerpath.programme;

import org.peerpath.kernel.Rule;

/** What writing, publishing and running programmes refuses. */
public enum ProgrammeRule implements Rule {
    /** Somebody is enrolled under it: nobody's rules change under their feet. */
    A_VERSION_IN_USE_NEVER_CHANGES,
    /** What is published or retired stands; whoever wants it otherwise makes a new draft. */
    ONLY_A_DRAFT_IS_WRITTEN,
    /** A file is kept whole, or not at all. */
    A_FILE_IS_KEPT_WITHOUT_PROBLEMS,
    /** A certificate says eleven things; a version that lacks one of them cannot lead to one. */
    EVERY_MANDATORY_ELEMENT_IS_THERE,
    /** A version is taken out of the catalogue by the one that takes its place. */
    ONLY_WHAT_IS_PUBLISHED_RETIRES,
    /** A place is given under rules that everybody can read. */
    NOBODY_IS_ENROLLED_IN_A_DRAFT,
    /** What the owner of a shared programme does not let others set, nobody sets. */
    A_VARIANT_STAYS_WITHIN_ITS_BOUNDS,
    /** Where the owner's file writes one value for several things, it cannot be set for one of them. */
    WHAT_IS_SET_LOCALLY_STANDS_ALONE
}
