package org.peerpath.programme.difference;

/** What a change means for people who are on the way. */
public enum Effect {
    /** More is asked than before. */
    HARDER,
    /** Less is asked, or there is another way to do it. */
    EASIER,
    /** Nothing that anybody has to do is different. */
    NEITHER,
    /** It depends on where somebody stands. */
    DEPENDS;

    /** Of an amount that is asked. */
    static Effect ofAsking(long before, long after) {
        return after > before ? HARDER : after < before ? EASIER : NEITHER;
    }

    /** Of an amount that is allowed. */
    static Effect ofAllowing(long before, long after) {
        return ofAsking(after, before);
    }
}
