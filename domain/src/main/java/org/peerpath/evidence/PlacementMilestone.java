package org.peerpath.evidence;

/** What can happen to a placement on its way. */
public enum PlacementMilestone {
    /** All three have signed the agreement. */
    AGREED,
    /** The first day has come. */
    STARTED,
    /** The trainee's report is there. */
    REPORT_HANDED_IN,
    /** The host has confirmed the placement as a whole. */
    HOST_CONFIRMED,
    /** The final three-way meeting is held and the placement closed. */
    SIGNED_OFF,
    /** It ended before its time. Hours attested until then stay valid. */
    ENDED_EARLY
}
