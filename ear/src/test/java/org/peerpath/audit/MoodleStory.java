package org.peerpath.audit;

import static org.peerpath.audit.Trail.row;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.peerpath.harness.Rows;

/** A course from Moodle comes into a draft and is taken out again; each once, however often it is pressed. */
final class MoodleStory {
    private final Trail trail;
    private final Rows rows;
    private final Guest lead;

    MoodleStory(Trail trail, Rows rows) {
        this.trail = trail;
        this.rows = rows;
        lead = Guest.called(rows, "lead");
    }

    void tell() {
        var programme = rows.number("select id from programme where slug = ?", "ex-in");
        var versions = "/authoring/programme/" + programme;
        lead.press(versions, "versionsForm", "draft", Map.of());
        var draft = rows.number("select max(id) from programme_version where programme_id = ?", programme);
        var course = rows.write(
                "moodle_import",
                Map.of(
                        "organisation_id",
                        rows.number("select organisation_id from programme_version where id = ?", draft),
                        "programme_version_id",
                        draft,
                        "looked_at",
                        LocalDateTime.now(ZoneOffset.UTC),
                        "state",
                        "SEEN",
                        "language",
                        "en",
                        "title",
                        "Ours",
                        "document",
                        "{\"title\":\"Ours\",\"release\":\"4.1\",\"people\":false,\"questionsLeft\":0,\"sections\":[{\"title\":\"One\","
                                + "\"module\":\"\",\"made\":false,\"pieces\":[{\"kind\":\"page\",\"title\":\"P\",\"remarks\":[],"
                                + "\"things\":[{\"kind\":\"PAGE\",\"title\":\"P\",\"body\":\"words\",\"address\":\"\",\"minutes\":0,"
                                + "\"file\":\"\",\"fileName\":\"\",\"aside\":false,\"item\":0}]}]}]}"));
        var about = AuditThing.PROGRAMME.of(programme) + " " + AuditThing.PROGRAMME_VERSION.of(draft);
        var path = "/authoring/moodle/" + draft + "/" + course;
        trail.leaves(
                () -> lead.press(path, "courseForm", "takeOver", Map.of()),
                row(AuditKind.COURSE_BROUGHT_ALONG, lead.id(), about));
        trail.leaves(
                () -> lead.press(path, "backForm", "takeBack", Map.of()),
                row(AuditKind.BROUGHT_COURSE_TAKEN_OUT, lead.id(), about));
        lead.press(versions, "versionsForm", "delete", Map.of());
    }
}
