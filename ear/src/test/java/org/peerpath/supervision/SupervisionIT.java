package org.peerpath.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Connection;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.supervision.service.MeetingRemindersRound;

/** What two sign counts once, is read by each as far as it is theirs, and is remembered as long as it is not done. */
class SupervisionIT extends InServer {
    private static final String ACTION = "Ask for the dunnock list";

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource database;

    @EJB(lookup = "java:app/peerpath-ejb/MeetingRemindersRound")
    private MeetingRemindersRound reminders;

    private final PlainBrowser tomasz = PlainBrowser.of("trainee8");
    private final PlainBrowser marta = PlainBrowser.of("host");
    private final PlainBrowser aoife = PlainBrowser.of("trainer");

    @Test
    void what_both_signed_counts_once_and_the_course_reads_no_theme() {
        var rows = new Rows(database);
        var placement = placement(rows);
        var before = rows.number("select coalesce(max(id), 0) from supervision_meeting");
        try {
            var typing = tomasz.open("/my/meeting/" + placement);
            for (int press = 0; press < 2; press++) {
                press(tomasz, typing, "meetingForm", "signNew", words());
            }
            assertThat(rows.number("select count(*) from supervision_meeting where id > ?", before))
                    .as("sent twice, it is one meeting")
                    .isEqualTo(1);
            var meeting = rows.number("select max(id) from supervision_meeting");
            assertThat(counted(rows, meeting)).isZero();

            var path = "/host/meeting/" + placement + "/" + meeting;
            var shown = marta.open(path);
            assertThat(shown.page().text()).contains("Ethics", ACTION);
            for (int press = 0; press < 2; press++) {
                press(marta, shown, "signForm", "sign", Map.of());
            }
            assertThat(counted(rows, meeting)).isEqualTo(1);

            var team = aoife.open("/team/supervision/" + placement);
            assertThat(team.page().text()).contains("45 min", ACTION).doesNotContain("Ethics");
            assertThat(PlainBrowser.of("host2").open(path).status()).isEqualTo(404);

            press(marta, marta.open(path), "signForm", "takeBack", Map.of());
            assertThat(counted(rows, meeting)).isEqualTo(2);
            assertThat(rows.number("select sum(minutes) from evidence_entry where source like ?", source(meeting)))
                    .isZero();
        } finally {
            rows.change("delete from evidence_entry where source in (select 'SUPERVISION_MEETING:' || m.id || ':HELD'"
                    + " from supervision_meeting m where m.id > " + before + ")");
            rows.change("delete from evidence_entry where source in (select 'SUPERVISION_MEETING:' || m.id || ':VOID'"
                    + " from supervision_meeting m where m.id > " + before + ")");
            rows.change("delete from supervision_meeting where id > ?", before);
        }
    }

    @Test
    void a_date_that_moves_moves_in_the_calendar_and_says_nothing_there() {
        var rows = new Rows(database);
        var placement = placement(rows);
        var first = calendar(placement);
        assertThat(first)
                .contains("SUMMARY:Meeting", "UID:supervision-" + placement)
                .doesNotContain("Marta", "Tomasz");
        var day = LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(9).toString();
        press(
                tomasz,
                tomasz.open("/my/supervision/" + placement),
                "nextForm",
                "appoint",
                Map.of("day", day, "at", "11:00", "minutes", "60"));
        var moved = calendar(placement);
        assertThat(line(moved, "UID:supervision")).isEqualTo(line(first, "UID:supervision"));
        assertThat(line(moved, "SEQUENCE")).isNotEqualTo(line(first, "SEQUENCE"));
    }

    @Test
    void both_are_reminded_once_and_nobody_while_the_trainee_rests() {
        var rows = new Rows(database);
        var placement = placement(rows);
        var enrolment = rows.number("select enrolment_id from placement where id = ?", placement);
        var tomorrow = LocalDate.now(ZoneId.of("UTC")).plusDays(1);
        rows.change(
                "update supervision_plan set next_day = date '" + tomorrow
                        + "', next_revision = 77 where placement_id = ?",
                placement);
        rows.change("update enrolment set state = 'PAUSED' where id = ?", enrolment);
        reminders.run();
        assertThat(letters(rows, placement)).isZero();
        rows.change("update enrolment set state = 'ACTIVE' where id = ?", enrolment);
        reminders.run();
        reminders.run();
        assertThat(letters(rows, placement)).isEqualTo(2);
    }

    private static Map<String, String> words() {
        var yesterday = LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(1);
        return Map.of(
                "day", yesterday.toString(),
                "from", "09:00",
                "minutes", "45",
                "form", "INDIVIDUAL",
                "themes", "ETHICS",
                "actions:0:words", ACTION,
                "actions:0:due", yesterday.plusDays(20).toString());
    }

    private String calendar(long placement) {
        return tomasz.ask(Connection.Method.GET, "/my/appointments/" + placement + ".ics")
                .body();
    }

    private static void press(PlainBrowser who, Answer page, String form, String button, Map<String, String> words) {
        var asked = page.form(form);
        who.press(page, asked, asked.selectFirst("#" + button), words);
    }

    private static String line(String file, String beginning) {
        return file.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse("");
    }

    private static long letters(Rows rows, long placement) {
        return rows.number(
                "select count(*) from outbox_mail where effect_key like ?",
                "meeting:MEETING_NEAR:" + placement + ":%:77:%");
    }

    private static long counted(Rows rows, long meeting) {
        return rows.number("select count(*) from evidence_entry where source like ?", source(meeting));
    }

    private static String source(long meeting) {
        return "SUPERVISION_MEETING:" + meeting + ":%";
    }

    private static long placement(Rows rows) {
        return rows.number(
                "select p.id from placement p join account a on a.person_id = p.trainee_id where a.email = ?"
                        + " and p.state = 'ACTIVE'",
                DemoMode.address("trainee8"));
    }
}
