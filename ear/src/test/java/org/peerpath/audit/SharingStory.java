package org.peerpath.audit;

import static org.peerpath.audit.Trail.row;

import java.util.Map;
import org.peerpath.harness.Rows;

/** Sharing of a programme ends and begins again, and a variant is made of it; each once, however often it is pressed. */
final class SharingStory {
    private final Trail trail;
    private final Rows rows;
    private final Guest owner;
    private final Guest local;

    SharingStory(Trail trail, Rows rows) {
        this.trail = trail;
        this.rows = rows;
        owner = Guest.called(rows, "lead");
        local = Guest.called(rows, "lead3");
    }

    void tell() {
        long programme = rows.number("select id from programme where slug = ?", "ex-in");
        long house = rows.number("select local_organisation_id from programme_share where programme_id = ?", programme);
        long share = rows.number("select id from programme_share where programme_id = ?", programme);
        var about = AuditThing.PROGRAMME.of(programme) + " " + AuditThing.ORGANISATION.of(house);
        var path = "/authoring/sharing/" + programme;
        trail.leaves(
                () -> owner.press(path, "sharesForm", "end", Map.of()),
                row(AuditKind.PROGRAMME_SHARING_ENDED, owner.id(), about));
        var words = Map.of("organisation", String.valueOf(house));
        trail.leaves(
                () -> owner.press(path, "shareForm", "share", words),
                row(AuditKind.PROGRAMME_SHARED, owner.id(), about));
        var page = local.press("/authoring/variant/" + share, "variantForm", "look", Map.of());
        var variant = "PROGRAMME:# PROGRAMME_VERSION:#";
        trail.leaves(
                () -> local.press(page, page.form("keepForm"), "keep", Map.of()),
                row(AuditKind.PROGRAMME_DRAFTED, local.id(), variant),
                row(AuditKind.VARIANT_MADE, local.id(), variant + " PROGRAMME_VERSION:#"));
        trail.leaves(() -> local.press(page, page.form("keepForm"), "keep", Map.of()));
    }
}
