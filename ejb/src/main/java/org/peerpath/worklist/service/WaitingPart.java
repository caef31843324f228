package org.peerpath.worklist.service;

import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.worklist.TaskKind;

/**
 * What waits of one kind, as a part of the question of Today: where its columns stand, and what has to be true of a row.
 *
 * @param id the row; no two of one kind share it
 * @param about which page it leads to
 * @param since since when it waits: a moment, or a day where the kind knows no more
 * @param who whom it is about
 * @param subject what of the programme file it is about, or how far it has come
 * @param version of the programme, 0 where nothing is read from it
 * @param steps which steps of the path wait, 0 where it is about none
 * @param rows the tables beside team {@code t} and group {@code c}, and which of their rows wait
 */
record WaitingPart(
        TaskKind kind,
        String id,
        String about,
        String since,
        String who,
        String subject,
        String version,
        String steps,
        String rows) {
    /** Where {@link TaskKind} begins among the parameters. */
    static final int FIRST_KIND = 10;

    /** Its first rows after the position, oldest first. The team is asked for in each part: H2 loses parameters in a with. */
    String sql() {
        return "select " + kind.ordinal() + " as turn, " + id + " as id, " + about + " as about, cast(" + since
                + " as timestamp) as since, " + who + " as who, c.name as cohort, c.zone as zone, " + subject
                + " as subject, " + version + " as version_id, " + steps
                + " as steps from (" + TeamScope.SQL + ") t join cohort c on c.id = t.cohort_id " + rows + " and ("
                + since + " > "
                + moment() + " or (" + since + " = " + moment() + " and " + id + " > ?" + parameter(kind)
                + ")) order by " + since + ", " + id + " limit ?5";
    }

    /** Which parameter holds the number after which the rows of a kind begin. */
    static int parameter(TaskKind kind) {
        return FIRST_KIND + kind.ordinal();
    }

    private String moment() {
        return kind.knowsOnlyItsDay() ? "?4" : "?3";
    }
}
