package org.peerpath.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.audit.Trail.row;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection.Method;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** Doors that stay shut: each says so once in the trail, and nobody fills it by knocking on. */
final class DoorStory {
    private static final int KNOCKS = 30;
    private static final int OF_ONE_PERSON = 10;
    private static final String TOKEN = "peerpath.setup.token";

    private final Trail trail;
    private final Rows rows;
    private final Guest wren;
    private final PlainBrowser stranger = PlainBrowser.visitor();

    DoorStory(Trail trail, Rows rows, Guest wren) {
        this.trail = trail;
        this.rows = rows;
        this.wren = wren;
    }

    void tell() {
        rows.change("delete from tried_door");
        refused();
        foreign();
        rest();
        setUp();
        rows.change("delete from tried_door");
    }

    private void refused() {
        trail.leaves(
                () -> wren.desk().open("/team/trainee/12"), row(AuditKind.DOOR_REFUSED, wren.id(), "TEAM_DOOR:12"));
        trail.leaves(() -> stranger.open("/team/trainee/12"));
        var rest = new Trail.Row[OF_ONE_PERSON - 1];
        java.util.Arrays.fill(rest, row(AuditKind.DOOR_REFUSED, wren.id(), "ADMINISTRATORS_DOOR:0"));
        trail.leaves(
                () -> {
                    for (int i = 0; i < KNOCKS; i++) {
                        wren.desk().ask(Method.GET, "/audit");
                    }
                },
                rest);
    }

    private void foreign() {
        trail.leaves(
                () -> fromElsewhere(wren.desk(), "/sign-out"),
                row(AuditKind.FOREIGN_FORM_REFUSED, wren.id(), "OTHER_DOOR:0"));
        trail.leaves(
                () -> {
                    for (int i = 0; i < KNOCKS; i++) {
                        fromElsewhere(stranger, "/welcome/0123secret");
                    }
                },
                row(AuditKind.FOREIGN_FORM_REFUSED, null, "OTHER_DOOR:0"),
                row(AuditKind.FOREIGN_FORM_REFUSED, null, "OTHER_DOOR:0"));
    }

    private static void fromElsewhere(PlainBrowser browser, String path) {
        browser.ask(Method.POST, path, request -> request.header("Origin", "https://elsewhere.example"));
    }

    /** Each after one try that is counted, and as many more as the door bears, which the counter is told. */
    private void rest() {
        rests(
                () -> wren.signInAt(stranger, "not this one"),
                row(AuditKind.SIGN_IN_REFUSED, wren.id()),
                row(AuditKind.SIGN_IN_THROTTLED, wren.id()));
        rests(
                () -> wren.send("/confirm", "confirming", Map.of("password", "no")),
                row(AuditKind.PROOF_REFUSED, wren.id()),
                row(AuditKind.CODE_THROTTLED, wren.id()));
        rests(() -> stranger.open("/new-password/nobodys"), null, row(AuditKind.LINKS_THROTTLED, null));
        rests(
                () -> stranger.open("/verify/0000-0000-0000-0000-0000-0000-00"),
                null,
                row(AuditKind.CHECK_THROTTLED, null));
        rests(this::forget, null, row(AuditKind.LETTERS_THROTTLED, null));
        rests(
                this::apply,
                row(AuditKind.CONSENT_GIVEN, null, "APPLICATION:#"),
                row(AuditKind.APPLICATIONS_THROTTLED, null));
        rows.change("delete from application where email = 'sandpiper@trail.example'");
    }

    private Answer apply() {
        var page = stranger.open("/apply/" + rows.number("select id from cohort where name = ?", "Third group"));
        var words = Map.of("name", "Sandpiper", "email", "sandpiper@trail.example", "consent", "on");
        return stranger.send(page, page.form("apply"), words);
    }

    private Answer forget() {
        var page = stranger.open("/forgotten");
        return stranger.send(page, page.form("forgotten"), Map.of("email", "nobody@trail.example"));
    }

    private void rests(
            java.util.function.Supplier<Answer> knock,
            Trail.@org.jspecify.annotations.Nullable Row each,
            Trail.Row resting) {
        rows.change("delete from tried_door");
        if (each == null) {
            trail.leaves(knock);
        } else {
            trail.leaves(knock, each);
        }
        rows.change("update tried_door set tries = ?", most(resting));
        trail.leaves(knock, resting);
        trail.leaves(knock);
        trail.leaves(knock);
    }

    /** So many tries the neighbourhood has, which is asked first. */
    private static int most(Trail.Row resting) {
        return switch (resting.kind()) {
            case LETTERS_THROTTLED -> 60;
            case APPLICATIONS_THROTTLED -> 40;
            default -> 150;
        };
    }

    /** A new installation: nobody looks after the platform. */
    private void setUp() {
        System.setProperty(TOKEN, "a token of the server");
        // As exact as both databases keep it: by this moment those who rest are known again.
        var now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        int resting =
                rows.change("update role_grant set ends_at = ? where role = 'ADMINISTRATOR' and ends_at is null", now);
        try {
            trail.leaves(() -> first("not the token"), row(AuditKind.SET_UP_REFUSED, null));
            trail.leaves(
                    () -> first("a token of the server"),
                    row(AuditKind.SET_UP_USED, Trail.SOMEBODY_NEW, ""),
                    row(AuditKind.ACCOUNT_MADE, null, "PERSON:#"),
                    row(AuditKind.ROLE_GRANTED, null, "ROLE_GRANT:# PERSON:#"));
        } finally {
            rows.change("delete from role_grant where role = 'ADMINISTRATOR' and ends_at is null");
            int back = rows.change(
                    "update role_grant set ends_at = null where role = 'ADMINISTRATOR' and ends_at = ?", now);
            assertThat(back).as("administrators who are back").isEqualTo(resting);
            System.clearProperty(TOKEN);
        }
    }

    private Answer first(String token) {
        var page = stranger.open("/set-up");
        var words = new HashMap<>(Map.of("name", "Sorrel", "email", "sorrel@trail.example"));
        words.put("password", "nine brave badgers");
        words.put("setUpToken", token);
        return stranger.send(page, page.form("setUp"), words);
    }
}
