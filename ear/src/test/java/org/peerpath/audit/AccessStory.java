package org.peerpath.audit;

import static org.peerpath.audit.AuditSubject.person;
import static org.peerpath.audit.Trail.row;

import java.util.Map;
import org.jsoup.Connection.Method;
import org.peerpath.harness.Phone;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** One person comes, signs in and out in each way there is, loses what can be lost, and is kept out. */
final class AccessStory {
    private static final String SECOND = "seven patient otters";
    private static final String THIRD = "eight patient otters";

    private final Trail trail;
    private final Rows rows;
    private final Guest wren;
    private final Guest admin;
    private final PlainBrowser elsewhere = PlainBrowser.visitor();

    AccessStory(Trail trail, Rows rows, Guest wren, Guest admin) {
        this.trail = trail;
        this.rows = rows;
        this.wren = wren;
        this.admin = admin;
    }

    void tell() {
        comesAndGoes();
        ends();
        takesASecondStep();
        forgets();
        moves();
        isClosedOut();
    }

    private void comesAndGoes() {
        trail.leaves(() -> wren.welcome(rows), mine(AuditKind.ACCOUNT_WELCOMED));
        trail.leaves(() -> wren.signIn("not this one"), mine(AuditKind.SIGN_IN_REFUSED));
        trail.leaves(() -> wren.signIn(Guest.PASSWORD), mine(AuditKind.SIGNED_IN));
        trail.leaves(
                () -> wren.send("/confirm", "confirming", Map.of("password", "no")), mine(AuditKind.PROOF_REFUSED));
        trail.leaves(
                () -> wren.send("/confirm", "confirming", Map.of("password", Guest.PASSWORD)),
                mine(AuditKind.PROOF_GIVEN));
    }

    private void ends() {
        signInElsewhere(Guest.PASSWORD);
        trail.leaves(
                () -> wren.press("/my/devices", "devices", "end", Map.of()),
                row(AuditKind.SESSION_ENDED, wren.id(), "SESSION:#"));
        signInElsewhere(Guest.PASSWORD);
        trail.leaves(() -> wren.press("/my/devices", "devices", "endOthers", Map.of()), sessionsEnded(wren));
        trail.leaves(() -> change("not this one", SECOND), mine(AuditKind.PROOF_REFUSED));
        signInElsewhere(Guest.PASSWORD);
        trail.leaves(() -> change(Guest.PASSWORD, SECOND), mine(AuditKind.PASSWORD_CHANGED), sessionsEnded(wren));
        trail.leaves(this::signOut, mine(AuditKind.SIGNED_OUT));
        trail.leaves(() -> wren.signIn(SECOND), mine(AuditKind.SIGNED_IN));
    }

    private void takesASecondStep() {
        signInElsewhere(SECOND);
        var begun = wren.press("/my/second-step", "beginning", "begin", Map.of());
        var code = Map.of("code", Phone.code(begun.page().select("#secret").text(), 0));
        trail.leaves(
                () -> wren.press(begun, begun.form("confirmingFirst"), "confirm", code),
                mine(AuditKind.SECOND_FACTOR_ON),
                sessionsEnded(wren));
        var paper = new String[1];
        trail.leaves(
                () -> {
                    var made = wren.press("/my/second-step", "keeping", "newRecoveryCodes", Map.of());
                    paper[0] =
                            made.page().select("#recovery-codes li").eachText().get(0);
                    return made;
                },
                mine(AuditKind.RECOVERY_CODES_MADE));
        signOut();
        trail.leaves(() -> wren.signIn(SECOND));
        trail.leaves(() -> secondStep("000000"), mine(AuditKind.SIGN_IN_REFUSED));
        trail.leaves(() -> secondStep(paper[0]), mine(AuditKind.RECOVERY_CODE_USED), mine(AuditKind.SIGNED_IN));
        trail.leaves(
                () -> wren.press("/my/second-step", "keeping", "switchOff", Map.of()),
                mine(AuditKind.SECOND_FACTOR_OFF));
    }

    private void forgets() {
        trail.leaves(
                () -> wren.press("/my/journal-key", "making", "make", Map.of()), mine(AuditKind.JOURNAL_CODE_MADE));
        trail.leaves(
                () -> wren.send("/forgotten", "forgotten", Map.of("email", wren.email())),
                mine(AuditKind.PASSWORD_RESET_ASKED));
        trail.leaves(() -> wren.send("/forgotten", "forgotten", Map.of("email", "nobody@trail.example")));
        var choice = Map.of("password", THIRD, "lossUnderstood", "true");
        trail.leaves(
                () -> wren.send("/new-password/" + wren.link(rows), "newPassword", choice),
                mine(AuditKind.PASSWORD_RESET),
                mine(AuditKind.JOURNAL_LOST),
                sessionsEnded(wren));
        wren.signIn(THIRD);
        trail.leaves(() -> recover("some other otters"), mine(AuditKind.PROOF_REFUSED));
        trail.leaves(() -> recover(SECOND), mine(AuditKind.JOURNAL_RECOVERED));
    }

    private void moves() {
        trail.leaves(
                () -> wren.send("/my/address", "moving", Map.of("newEmail", "elsewhere-" + wren.email())),
                mine(AuditKind.ADDRESS_CHANGE_ASKED));
        trail.leaves(
                () -> wren.send("/new-address/" + wren.link(rows), "newAddress", Map.of()),
                mine(AuditKind.ADDRESS_CHANGED));
        rows.change("update account set email = ? where person_id = ?", wren.email(), wren.id());
    }

    private void isClosedOut() {
        var account = "/people/account/" + wren.id();
        trail.leaves(
                () -> admin.press(account, "accountKeeping", "close", Map.of()),
                row(AuditKind.ACCOUNT_DISABLED, admin.id(), person(wren.id())),
                sessionsEnded(admin));
        trail.leaves(() -> wren.signIn(THIRD), mine(AuditKind.SIGN_IN_REFUSED));
        trail.leaves(
                () -> admin.press(account, "accountKeeping", "reopen", Map.of()),
                row(AuditKind.ACCOUNT_ENABLED, admin.id(), person(wren.id())));
        trail.leaves(() -> admin.press(account, "accountKeeping", "endSignIns", Map.of()));
        trail.leaves(() -> wren.signIn(THIRD), mine(AuditKind.SIGNED_IN));
    }

    private Answer signOut() {
        wren.desk().ask(Method.POST, "/sign-out");
        return wren.desk().open("/my");
    }

    private void signInElsewhere(String password) {
        trail.leaves(() -> wren.signInAt(elsewhere, password), mine(AuditKind.SIGNED_IN));
    }

    private Answer change(String present, String password) {
        return wren.send("/my/password", "changing", Map.of("presentPassword", present, "password", password));
    }

    private Answer secondStep(String code) {
        return wren.send("/code", "secondStep", Map.of("code", code));
    }

    private Answer recover(String oldPassword) {
        return wren.send("/my/journal-key", "recovering", Map.of("oldPassword", oldPassword));
    }

    private Trail.Row mine(AuditKind kind) {
        return row(kind, wren.id());
    }

    private Trail.Row sessionsEnded(Guest by) {
        return row(AuditKind.SESSIONS_ENDED, by.id(), person(wren.id()));
    }
}
