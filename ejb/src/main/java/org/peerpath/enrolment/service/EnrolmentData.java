package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.LivedExperienceState;
import org.peerpath.enrolment.Readiness;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.FactKind;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/**
 * Applications, enrolments and everything that was written down on the way. That somebody was in a cohort stays as a
 * number, so that the cohort's counts stand.
 */
@ApplicationScoped
class EnrolmentData implements PersonalData {
    private static final String OF_MY_ENROLMENTS =
            "enrolment_id in (select e.id from enrolment e where e.person_id = ?1)";

    private static final String MINE = "email = (select a.email from account a where a.person_id = ?1)";

    @Override
    public String section() {
        return "enrolment";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("lived_experience_role", "person_id = ?1")
                        .says("state", LivedExperienceState.class)
                        .says("said_at"),
                PersonalTable.of("recorded_decision", OF_MY_ENROLMENTS)
                        .says("decision")
                        .says("outcome", DecisionOutcome.class)
                        .says("reasons", "decided_at"),
                PersonalTable.of("evidence_entry", OF_MY_ENROLMENTS)
                        .says("kind", FactKind.class)
                        .says("subject", "outcome", "minutes", "detail", "on_date", "recorded_at")
                        .withholds("source"),
                PersonalTable.of("enrolment", "person_id = ?1")
                        .says("certificate_name")
                        .says("state", EnrolmentState.class)
                        .says("enrolled_on", "steps_met", "steps_all", "window_ends_on", "rests_from", "ended_on")
                        .blanked("certificate_name = '',"
                                + " state = case when state in ('ACTIVE', 'PAUSED') then 'WITHDRAWN' else state end"),
                PersonalTable.of("application", MINE)
                        .says("display_name", "email", "language", "message")
                        .says("state", ApplicationState.class)
                        .says("ready", Readiness.class)
                        .says("applied_at", "decided_at", "talked_on", "waiting_since", "offer_ends_at")
                        .withholds("offer_hash")
                        .erased(
                                "update cohort set places_offered = places_offered - 1 where id in (select p.cohort_id"
                                        + " from application p where p.state = 'OFFERED' and p." + MINE + ")",
                                "delete from application where " + MINE));
    }

    /** What came of a fact is one of the words of its kind. */
    @Override
    public @Nullable Object said(PersonalTable table, String column, Map<String, @Nullable Object> row) {
        var stored = row.get(column);
        return table.table().equals("evidence_entry") && column.equals("outcome") && stored != null
                ? FactKind.valueOf(String.valueOf(row.get("kind"))).outcome(stored.toString())
                : stored;
    }
}
