package org.peerpath.adjustment;

/** What an adjustment does. */
public enum AdjustmentKind {
    /** So many minutes of each session may be missed at its beginning or end, and count as being there. */
    LATE_OR_EARLY,
    /** So many working days more, where somebody has a last day to ask or to answer. */
    MORE_DAYS,
    /** Something the team does otherwise, in a few words; nothing is computed from it. */
    ANOTHER_WAY
}
