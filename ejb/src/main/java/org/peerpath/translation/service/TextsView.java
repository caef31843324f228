package org.peerpath.translation.service;

import java.time.ZoneId;
import java.util.List;

/**
 * All texts of a version in one language beside its own.
 *
 * @param draft whether its file can still be written
 * @param follows whether its file says what that of another organisation says
 * @param learning whether what its modules hold can be written in that language
 * @param alone whether nobody else answers for the programme, who could review what somebody wrote
 */
public record TextsView(
        long versionId,
        long programmeId,
        int number,
        boolean draft,
        boolean follows,
        String title,
        String source,
        String language,
        boolean learning,
        boolean alone,
        long me,
        ZoneId zone,
        List<TextRow> rows) {
    public TextsView {
        rows = List.copyOf(rows);
    }

    /** Whether somebody has to leave the reading to a second person. */
    public boolean isOwn(TextRow row) {
        var pair = row.pair();
        return pair != null && pair.writerId() != null && pair.writerId() == me;
    }
}
