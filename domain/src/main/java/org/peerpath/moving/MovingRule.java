package org.peerpath.moving;

import org.peerpath.kernel.Rule;

/** What offering a new version, and moving to it, refuse. */
public enum MovingRule implements Rule {
    /** What would open again what is done, or count it less, is no offer; whoever follows the older version finishes there. */
    NOBODY_MOVES_TO_THEIR_LOSS,
    /** A version that another one replaced meanwhile is none to begin with. */
    ONLY_THE_NEWEST_VERSION_IS_OFFERED,
    /** Nobody should have to decide in a hurry, or be asked for years. */
    AN_OFFER_LEAVES_TIME_TO_THINK,
    /** Until its last day everybody may change their mind; from then on it stands. */
    AN_OFFER_IS_ANSWERED_BY_ITS_LAST_DAY,
    /** It was taken back before it was answered. */
    AN_OFFER_TAKEN_BACK_IS_OVER,
    /** Who moved has moved: only they can go back. */
    WHO_MOVED_IS_NOT_MOVED_BACK_BY_OTHERS,
    /** Deadlines rest while somebody rests, and so does this question. */
    WHO_RESTS_IS_ASKED_WHEN_THEY_ARE_BACK,
    /** Who reads along in the older version finds something to read in the newer one. */
    THE_COURSE_MATERIAL_IS_THERE_BEFORE_PEOPLE_MOVE
}
