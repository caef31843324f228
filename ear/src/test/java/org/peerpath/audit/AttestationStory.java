package org.peerpath.audit;

import static org.peerpath.audit.AuditSubject.person;
import static org.peerpath.audit.Trail.row;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;
import org.peerpath.kernel.service.SecretLinks;

/** A practice supervisor without an account, from their registration to their end; and a sheet that was signed with a pen. */
final class AttestationStory {
    private static final String NAME = "Carmen Kestrel";

    private final Trail trail;
    private final Rows rows;
    private final Guest kestrel;
    private final long placement;
    private final Guest lead;
    private final Guest trainer;

    AttestationStory(Trail trail, Rows rows, Guest kestrel, long placement) {
        this.trail = trail;
        this.rows = rows;
        this.kestrel = kestrel;
        this.placement = placement;
        lead = Guest.called(rows, "lead");
        trainer = Guest.called(rows, "trainer");
    }

    void tell() {
        sheet();
        var host = rows.number("select host_organisation_id from placement where id = ?", placement);
        var words = Map.of("name", NAME, "address", "carmen@trail.example", "hostId", Long.toString(host));
        trail.leaves(
                () -> lead.press("/team/supervisors", "contactForm", "register", words),
                row(AuditKind.PRACTICE_CONTACT_REGISTERED, lead.id(), "PERSON:# ORGANISATION:" + host),
                row(AuditKind.ROLE_GRANTED, lead.id(), "ROLE_GRANT:# PERSON:#"));
        var contact = rows.number("select max(id) from practice_contact");
        var carmen = rows.number("select person_id from practice_contact where id = ?", contact);
        doubt(contact, carmen);
        var there = person(carmen) + " ORGANISATION:" + host;
        trail.leaves(
                () -> pressed("move", "elsewhere@trail.example"),
                row(AuditKind.PRACTICE_CONTACT_MOVED, lead.id(), there));
        trail.leaves(
                () -> pressed("end", "elsewhere@trail.example"),
                row(AuditKind.PRACTICE_CONTACT_ENDED, lead.id(), there),
                row(AuditKind.ROLE_ENDED, lead.id(), "ROLE_GRANT:# " + person(carmen)));
    }

    /** A button on the card of Carmen, whichever of the cards it is. */
    private Answer pressed(String button, String address) {
        var page = lead.desk().open("/team/supervisors");
        var form = page.form("contactsForm");
        var card = form.select("li").stream()
                .filter(one -> one.text().contains(NAME))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form.text()));
        var field = card.select("input[id$=newAddress]").attr("name");
        return lead.desk().press(page, form, card.selectFirst("[id$=" + button + "]"), Map.of(field, address));
    }

    /** Three times not quite the link that was sent. */
    private void doubt(long contact, long carmen) {
        var secret = SecretLinks.random();
        var link = new HashMap<String, Object>(Map.of("contact_id", contact, "person_id", carmen));
        var now = LocalDateTime.now(ZoneOffset.UTC);
        link.putAll(Map.of("selector", secret.substring(0, 12), "link_hash", "h", "sent_at", now));
        link.putAll(Map.of("until", now.plusDays(8), "codes_sent", 0, "codes_failed", 0, "altered", 2));
        link.put("organisation_id", rows.number("select organisation_id from practice_contact where id = ?", contact));
        rows.write("confirmation_link", link);
        trail.leaves(
                () -> kestrel.desk().open("/confirm-hours/" + secret),
                row(AuditKind.CONFIRMATION_LINK_DOUBTED, null, person(carmen)));
        trail.leaves(() -> kestrel.desk().open("/confirm-hours/" + secret));
    }

    /** Keyed by one of the team, countersigned by another. */
    private void sheet() {
        rows.change("update placement set state = 'ACTIVE' where id = ?", placement);
        rows.change("update log_entry set state = 'SUBMITTED' where placement_id = ? and state = 'DRAFT'", placement);
        var there = AuditThing.PLACEMENT.of(placement);
        var path = "/team/hours-sheet/" + placement;
        var code = trainer.desk().open(path).page().select("#rows .code").text();
        trail.leaves(
                () -> trainer.press(path, "sheetForm", "key", Map.of("codes", code)),
                row(AuditKind.HOURS_SHEET_KEYED, trainer.id(), there));
        trail.leaves(
                () -> lead.press(path, "keyedForm", "countersign", Map.of()),
                row(AuditKind.HOURS_CONFIRMED, lead.id(), "LOG_ENTRY:# " + there));
    }
}
