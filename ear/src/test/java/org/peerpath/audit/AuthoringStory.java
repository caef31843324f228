package org.peerpath.audit;

import static org.peerpath.audit.Trail.row;

import java.util.Map;
import org.peerpath.harness.Rows;

/** A draft of a programme comes and goes; whoever presses twice makes one. */
final class AuthoringStory {
    private final Trail trail;
    private final Rows rows;
    private final Guest lead;

    AuthoringStory(Trail trail, Rows rows) {
        this.trail = trail;
        this.rows = rows;
        lead = Guest.called(rows, "lead");
    }

    void tell() {
        var programme = rows.number("select id from programme where slug = ?", "ex-in");
        var path = "/authoring/programme/" + programme;
        var about = AuditThing.PROGRAMME.of(programme) + " PROGRAMME_VERSION:#";
        trail.leaves(
                () -> lead.press(path, "versionsForm", "draft", Map.of()),
                row(AuditKind.PROGRAMME_DRAFTED, lead.id(), about));
        trail.leaves(() -> lead.press(path, "versionsForm", "draft", Map.of()));
        trail.leaves(
                () -> lead.send(lead.link(path, "/authoring/publish/"), "publishForm", Map.of()),
                row(AuditKind.PROGRAMME_PUBLISHED, lead.id(), about));
        trail.leaves(
                () -> lead.press(path, "versionsForm", "draft", Map.of()),
                row(AuditKind.PROGRAMME_DRAFTED, lead.id(), about));
        trail.leaves(
                () -> lead.press(path, "versionsForm", "delete", Map.of()),
                row(AuditKind.PROGRAMME_DRAFT_DELETED, lead.id(), about));
    }
}
