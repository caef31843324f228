package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.PracticeSetting;
import org.peerpath.placement.TermField;
import org.peerpath.placement.WordKind;

/** Placements of a trainee: agreement, hours, reflections, what a supervisor asked, the report. */
@ApplicationScoped
class PlacementData implements PersonalData {
    private static final String OF_MY_PLACEMENTS =
            "placement_id in (select p.id from placement p where p.trainee_id = ?1)";
    private static final String OF_MY_SHARES =
            "share_id in (select s.id from shared_reflection s where s.trainee_id = ?1)";
    private static final String OF_MY_AGREEMENTS =
            "agreement_id in (select g.id from agreement g where g." + OF_MY_PLACEMENTS + ")";
    private static final String MINE = "trainee_id = ?1";

    @Inject
    private Reflections reflections;

    @Inject
    private SharedCopies copies;

    @Override
    public String section() {
        return "placement";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("reflection_read", OF_MY_SHARES + " or reader_id = ?1")
                        .says("share_id", "read_at")
                        .erased("delete from reflection_read where " + OF_MY_SHARES),
                PersonalTable.of("shared_reader", OF_MY_SHARES + " or reader_id = ?1")
                        .says("share_id"),
                PersonalTable.of("shared_reflection", MINE)
                        .says("id", "log_entry_id", "sealed", "shared_at", "ended_at"),
                PersonalTable.of("reflection", MINE).says("log_entry_id", "sealed", "written_at"),
                PersonalTable.of(
                                "log_entry_word", "log_entry_id in (select l.id from log_entry l where l." + MINE + ")")
                        .says("log_entry_id")
                        .says("capacity", Capacity.class)
                        .says("kind", WordKind.class)
                        .says("words", "said_at"),
                PersonalTable.of("log_entry", MINE)
                        .says("id", "on_day", "starts_at", "ends_at", "break_minutes", "minutes")
                        .says("activity", ActivityKind.class)
                        .says("contact", Contact.class)
                        .says("setting", PracticeSetting.class)
                        .says("people_met", "competences", "work_note", "zone", "sent_at", "late")
                        .says("corrects_id", "correction_reason", "corrected")
                        .says("state", LogEntryState.class)
                        .says("query_words", "queries", "counted_minutes", "decided_at")
                        .withholds("form_key")
                        .erased(
                                "update log_entry set corrects_id = null where " + MINE,
                                "delete from log_entry where " + MINE),
                PersonalTable.of("placement_deputy", OF_MY_PLACEMENTS).says("since", "ended_at"),
                PersonalTable.of("agreement_term", OF_MY_AGREEMENTS)
                        .says("field", TermField.class)
                        .says("place", "words"),
                PersonalTable.of("agreement_signature", OF_MY_AGREEMENTS)
                        .says("capacity", Capacity.class)
                        .says("signed_at", "hash"),
                PersonalTable.of("agreement", OF_MY_PLACEMENTS)
                        .says("number", "language", "terms", "proposed_at")
                        .says("proposed_as", Capacity.class)
                        .says("in_force_at")
                        .withholds("hash"),
                PersonalTable.of("placement_report", OF_MY_PLACEMENTS).says("words", "handed_in_at"),
                PersonalTable.of("placement_pause", OF_MY_PLACEMENTS).says("from_day", "until_day"),
                PersonalTable.of("competence_observation", OF_MY_PLACEMENTS)
                        .withholds("form_key")
                        .says("competence")
                        .says("level_seen", CompetenceLevel.class)
                        .says("words", "rests_on", "said_at"),
                PersonalTable.of("placement", MINE)
                        .says("requirement", "site", "starts_on", "ends_on", "zone", "planned_minutes")
                        .says("state", PlacementState.class)
                        .says("host_confirmed_at")
                        .says("ended_by", Capacity.class)
                        .says("ended_on")
                        .erased(
                                "delete from role_grant where " + OF_MY_PLACEMENTS,
                                "delete from placement where " + MINE));
    }

    /** A reflection is opened with its owner's key; nobody else comes this way. */
    @Override
    public @Nullable Object said(PersonalTable table, String column, Map<String, @Nullable Object> row) {
        var value = row.get(column);
        if (value instanceof byte[] sealed && row.get("log_entry_id") instanceof Number entry) {
            return table.table().equals("reflection")
                    ? reflections.opened(sealed, entry.longValue()).orElse(null)
                    : copies.open(sealed, entry.longValue());
        }
        return value;
    }
}
