package org.peerpath.placement;

/**
 * What was done in a stretch of practice, as host and course may read it.
 *
 * @param peopleMet a number only; never who
 * @param note what the trainee did; never names, initials or diagnoses of those they met
 */
public record Work(ActivityKind activity, Contact contact, int peopleMet, String note) {
    /** Longest work note, in characters. */
    public static final int NOTE_MAX = 1000;

    /** Most people one can meet in a day and still call it meeting. */
    public static final int PEOPLE_MAX = 200;
}
