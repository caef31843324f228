package org.peerpath.drafting;

import org.peerpath.kernel.Rule;

/** What the editor of drafts refuses. */
public enum DraftingRule implements Rule {
    /** Somebody else took it away or changed it meanwhile. */
    THE_THING_IS_STILL_AS_IT_WAS_SHOWN,
    /** A shared or oddly written place of the file is not touched, since something else would change with it. */
    THE_PLACE_CAN_BE_CHANGED_ALONE,
    /** A step back is taken from the latest step that counts. */
    THE_LATEST_STEP_IS_TAKEN_BACK_FIRST,
    /** The file was changed in another way since. */
    THE_DRAFT_IS_AS_THE_STEP_LEFT_IT,
    /** A draft fits into a programme file. */
    A_DRAFT_IS_NOT_TOO_LONG,
    /** What is added has a name, by which people know it. */
    WHAT_IS_ADDED_HAS_A_NAME,
    /** A rule that refers to something needs something to refer to. */
    THERE_IS_SOMETHING_TO_REFER_TO
}
