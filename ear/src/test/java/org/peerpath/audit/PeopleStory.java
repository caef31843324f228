package org.peerpath.audit;

import static org.peerpath.audit.AuditSubject.person;
import static org.peerpath.audit.Trail.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** Somebody is invited, says no, is not asked any more, says yes, and has the role no longer; an organisation is entered. */
final class PeopleStory {
    private static final String EMAIL = "teal@trail.example";

    private final Trail trail;
    private final Rows rows;
    private final Guest admin;

    PeopleStory(Trail trail, Rows rows, Guest admin) {
        this.trail = trail;
        this.rows = rows;
        this.admin = admin;
    }

    void tell() {
        trail.leaves(
                this::invite,
                row(AuditKind.ACCOUNT_MADE, admin.id(), "PERSON:#"),
                row(AuditKind.INVITED, admin.id(), "INVITATION:# PERSON:#"));
        trail.leaves(this::invite);
        var teal = Guest.with(rows, EMAIL);
        teal.welcome(rows);
        teal.signIn(Guest.PASSWORD);
        trail.leaves(
                () -> teal.press("/my/invitations", "answersForm", "decline", Map.of()),
                row(AuditKind.INVITATION_DECLINED, teal.id(), "INVITATION:#"));
        var again = row(AuditKind.INVITED, admin.id(), "INVITATION:# " + person(teal.id()));
        trail.leaves(this::invite, again);
        trail.leaves(this::withdraw, row(AuditKind.INVITATION_WITHDRAWN, admin.id(), "INVITATION:#"));
        trail.leaves(this::invite, again);
        trail.leaves(
                () -> teal.press("/my/invitations", "answersForm", "accept", Map.of()),
                row(AuditKind.ROLE_GRANTED, admin.id(), "ROLE_GRANT:# " + person(teal.id())));
        trail.leaves(
                () -> admin.press("/people/person/" + teal.id(), "rolesForm", "end", Map.of()),
                row(AuditKind.ROLE_ENDED, admin.id(), "ROLE_GRANT:# " + person(teal.id())));
        organisation();
    }

    private Answer invite() {
        return admin.send("/people/invite/LIBRARIAN", "inviteForm", Map.of("name", "Teal", "email", EMAIL));
    }

    private Answer withdraw() {
        var page = admin.desk().open("/people/invitations");
        var form = page.form("invitationsForm");
        var card = form.select("li").stream()
                .filter(one -> one.text().contains(EMAIL))
                .findFirst()
                .orElseThrow();
        return admin.desk().press(page, form, card.selectFirst("[type=submit][name$=:withdraw]"), Map.of());
    }

    private void organisation() {
        var entry = new HashMap<>(Map.of("name", "Heron House of the trail", "town", "Cork", "languages", "en"));
        List.of("website", "publicEmail", "publicPhone", "region").forEach(empty -> entry.put(empty, ""));
        trail.leaves(
                () -> admin.pressFilled("/people/new-organisation", "newForm", "add", entry),
                row(AuditKind.ORGANISATION_ADDED, admin.id(), "ORGANISATION:#"));
        var id = rows.number("select id from organisation where name = ?", "Heron House of the trail");
        trail.leaves(
                () -> admin.press("/people/organisation/" + id, "entryForm", "save", Map.of("accessNotes", "A ramp.")),
                row(AuditKind.ORGANISATION_CHANGED, admin.id(), AuditThing.ORGANISATION.of(id)));
    }
}
