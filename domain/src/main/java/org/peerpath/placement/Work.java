package org.peerpath.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a stretch of practice, as host and course may read it.
 *
 * @param setting the kind of place; nothing where nobody said
 * @param peopleMet a number only; never who
 * @param competences codes of the programme's competences that this shows, in the trainee's own view
 * @param note what the trainee did; never names, initials or diagnoses of those they met
 */
public record Work(
        ActivityKind activity,
        Contact contact,
        @Nullable PracticeSetting setting,
        int peopleMet,
        List<String> competences,
        String note) {
    /** Longest work note, in characters. */
    public static final int NOTE_MAX = 1000;

    /** Most people one can meet in a day and still call it meeting. */
    public static final int PEOPLE_MAX = 200;

    public Work {
        competences = List.copyOf(competences);
    }

    /** Work of which nobody said more. */
    public Work(ActivityKind activity, Contact contact, int peopleMet, String note) {
        this(activity, contact, null, peopleMet, List.of(), note);
    }
}
