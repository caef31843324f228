package org.peerpath.audit;

import static org.peerpath.audit.Trail.row;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Connection.Method;
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
        translations(programme, about);
        trail.leaves(
                () -> lead.press(path, "versionsForm", "delete", Map.of()),
                row(AuditKind.PROGRAMME_DRAFT_DELETED, lead.id(), about));
    }

    /** One translation is read and found right; others come in as a file. */
    private void translations(long programme, String about) {
        var draft = rows.number("select max(id) from programme_version where programme_id = ?", programme);
        trail.leaves(
                () -> lead.press(
                        "/authoring/language/" + draft + "/de?state=WRITTEN", "textsForm", "review0", Map.of()),
                row(AuditKind.TRANSLATION_REVIEWED, lead.id(), about));
        var file = lead.desk()
                .ask(Method.GET, "/authoring/xliff-file/" + draft + "/ro.xlf")
                .body()
                .replaceFirst("<source>([^<]*)</source>", "<source>$1</source><target>$1 (ro)</target>");
        var page = lead.desk().open("/authoring/xliff/" + draft + "/ro");
        var seen = lead.desk()
                .upload(page, page.form("uploadForm"), "file", "ro.xlf", file.getBytes(StandardCharsets.UTF_8));
        trail.leaves(
                () -> lead.desk().send(seen, seen.form("takeForm"), Map.of()),
                row(AuditKind.TRANSLATIONS_TAKEN_IN, lead.id(), about));
    }
}
