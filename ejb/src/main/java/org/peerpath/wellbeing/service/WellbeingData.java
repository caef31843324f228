package org.peerpath.wellbeing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** What trainees arranged and planned: theirs in the copy of their data, and gone when they go. */
@ApplicationScoped
class WellbeingData implements PersonalData {
    @Inject
    private Plans plans;

    @Override
    public String section() {
        return "wellbeing";
    }

    /** After placements, on which it hangs: it goes before them. */
    @Override
    public int order() {
        return 510;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("placement_adjustment", "trainee_id = ?1")
                        .withholds("form_key")
                        .says("words", "set_at", "ended_at"),
                PersonalTable.of("wellbeing_plan", "trainee_id = ?1").says("placement_id", "sealed", "written_at"));
    }

    /** A plan is opened with its owner's key; nobody else comes this way. */
    @Override
    public @Nullable Object said(PersonalTable table, String column, Map<String, @Nullable Object> row) {
        var value = row.get(column);
        return value instanceof byte[] sealed && row.get("placement_id") instanceof Number placement
                ? plans.opened(sealed, placement.longValue()).orElse(null)
                : value;
    }
}
