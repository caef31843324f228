package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.PlacementState;

/** Placements of a trainee: agreement, hours, reflections, what a supervisor asked, the report. */
@ApplicationScoped
class PlacementData implements PersonalData {
    private static final String OF_MY_PLACEMENTS =
            "placement_id in (select p.id from placement p where p.trainee_id = ?1)";
    private static final String MINE = "trainee_id = ?1";

    @Inject
    private Reflections reflections;

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
                PersonalTable.of("reflection", MINE).says("log_entry_id", "sealed", "written_at"),
                PersonalTable.of("log_entry", MINE)
                        .says("id", "on_day", "starts_at", "ends_at", "break_minutes", "minutes")
                        .says("activity", ActivityKind.class)
                        .says("contact", "people_met", "work_note")
                        .says("state", LogEntryState.class)
                        .says("query_words", "decided_at"),
                PersonalTable.of(
                                "agreement_signature",
                                "agreement_id in (select g.id from agreement g where g." + OF_MY_PLACEMENTS + ")")
                        .says("capacity", Capacity.class)
                        .says("signed_at", "hash"),
                PersonalTable.of("agreement", OF_MY_PLACEMENTS)
                        .says("number", "language", "terms", "proposed_at")
                        .withholds("hash"),
                PersonalTable.of("placement_report", OF_MY_PLACEMENTS).says("words", "handed_in_at"),
                PersonalTable.of("placement", MINE)
                        .says("requirement", "site", "starts_on", "ends_on", "zone", "planned_minutes")
                        .says("state", PlacementState.class)
                        .says("host_confirmed_at")
                        .erased(
                                "delete from role_grant where " + OF_MY_PLACEMENTS,
                                "delete from placement where " + MINE));
    }

    /** A reflection is opened with its owner's key; nobody else comes this way. */
    @Override
    public @Nullable Object said(PersonalTable table, String column, Map<String, @Nullable Object> row) {
        var value = row.get(column);
        if (table.table().equals("reflection")
                && value instanceof byte[] sealed
                && row.get("log_entry_id") instanceof Number entry) {
            return reflections.opened(sealed, entry.longValue()).orElse(null);
        }
        return value;
    }
}
