package org.peerpath.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;
import org.peerpath.harness.Statements;

/** A list is taken in one request whoever fills it in, and two who fill it in at once hear of each other. */
class AttendanceIT extends InServer {
    private static final int PEOPLE = 30;
    private static final int FEW = 5;

    /** Reading who may, writing thirty lines together, and the trail. */
    private static final int BUDGET = 30;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource database;

    private final PlainBrowser aoife = PlainBrowser.of("trainer");
    private final PlainBrowser liam = PlainBrowser.of("trainer2");

    @Test
    void thirty_people_are_saved_in_one_request_with_as_few_statements_as_five() throws IOException {
        var evening = Evening.with(new Rows(database), PEOPLE);
        try {
            var few = new LinkedHashMap<String, String>();
            for (int i = 0; i < FEW; i++) {
                few.put(field(i, "state"), "PRESENT");
            }
            int some = statements(evening.sessions().get(0), few);
            var page = aoife.open(path(evening, 1));
            var all = aoife.press(page, page.form("attendance"), button(page, "allPresent"), Map.of());
            assertThat(evening.lines(PEOPLE - 1)).isZero();
            var saved = new Answer[1];
            var asked = Statements.during(
                    () -> saved[0] = aoife.press(all, all.form("attendance"), button(all, "save"), Map.of()));
            assertThat(saved[0].page().select("#notices").text()).contains("30 lines");
            assertThat(evening.lines(PEOPLE - 1)).isEqualTo(1);
            Files.writeString(
                    Path.of(System.getProperty("jboss.server.log.dir"), "attendance-of-30.txt"), asked.count() + "\n");
            assertThat(asked.count()).as(asked.sql().toString()).isLessThanOrEqualTo(BUDGET);
            assertThat(asked.count() - some).as("%s statements for five", some).isLessThanOrEqualTo(2);
        } finally {
            evening.close();
        }
    }

    @Test
    void the_second_of_two_hears_of_the_first_and_nothing_is_lost() {
        var evening = Evening.with(new Rows(database), 4);
        try {
            var first = aoife.open(path(evening, 2));
            var second = liam.open(path(evening, 2));
            send(aoife, first, Map.of(field(0, "state"), "LATE", field(0, "missed"), "20"));
            assertThat(evening.lines(0)).isEqualTo(1);

            var differing = send(liam, second, Map.of(field(0, "state"), "PRESENT", field(1, "state"), "ABSENT"));
            assertThat(differing.problems())
                    .contains("Nothing is saved yet", "Kittiwake 00", "20 min missed", "Aoife")
                    .doesNotContain("Kittiwake 01");
            assertThat(evening.lines(0)).isEqualTo(1);
            assertThat(evening.lines(1)).isZero();
            assertThat(checked(differing, 0)).isEqualTo("PRESENT");
            assertThat(checked(differing, 1)).isEqualTo("ABSENT");

            var meant = send(liam, differing, Map.of());
            assertThat(meant.page().select("#notices").text()).contains("2 lines");
            assertThat(meant.page().select("li.card").get(0).text())
                    .contains("Corrected once", "Part of it, 20 min missed (Aoife", "There (");
            assertThat(evening.lines(0)).isEqualTo(2);
        } finally {
            evening.close();
        }
    }

    @Test
    void of_two_who_save_at_the_same_moment_one_is_written_and_the_other_is_asked() {
        var evening = Evening.with(new Rows(database), 2);
        try {
            var first = aoife.open(path(evening, 1));
            var second = liam.open(path(evening, 1));
            var there = CompletableFuture.supplyAsync(() -> send(aoife, first, Map.of(field(0, "state"), "PRESENT")));
            var away = CompletableFuture.supplyAsync(() -> send(liam, second, Map.of(field(0, "state"), "ABSENT")));
            var asked = Stream.of(there.join(), away.join())
                    .filter(answer -> answer.problems().contains("Nothing is saved yet"))
                    .toList();
            assertThat(asked).hasSize(1);
            assertThat(evening.lines(0)).isEqualTo(1);
        } finally {
            evening.close();
        }
    }

    @Test
    void lines_that_nobody_else_filled_in_are_saved_beside_those_of_a_colleague() {
        var evening = Evening.with(new Rows(database), 4);
        try {
            var first = aoife.open(path(evening, 0));
            var second = liam.open(path(evening, 0));
            send(aoife, first, Map.of(field(2, "state"), "EXCUSED"));
            var saved = send(liam, second, Map.of(field(3, "state"), "PRESENT"));
            assertThat(saved.page().select("#notices").text())
                    .contains("one line changed", "Kittiwake 02", "Excused (Aoife");
            assertThat(checked(saved, 2)).isEqualTo("EXCUSED");
            assertThat(checked(saved, 3)).isEqualTo("PRESENT");
        } finally {
            evening.close();
        }
    }

    @Test
    void who_was_there_for_a_part_missed_some_minutes() {
        var evening = Evening.with(new Rows(database), 2);
        try {
            var page = aoife.open(path(evening, 0));
            assertThat(send(aoife, page, Map.of(field(0, "state"), "LATE")).problems())
                    .contains("say how many minutes they missed");
            assertThat(evening.lines(0)).isZero();
        } finally {
            evening.close();
        }
    }

    @Test
    void people_enter_themselves_once_by_the_code_on_the_wall_and_the_trainer_can_correct_it() {
        var evening = Evening.with(new Rows(database), 2);
        try {
            evening.join("trainee6");
            var wall = aoife.open("/team/code/" + evening.sessions().get(0));
            var code = wall.page().select(".wall").text();
            assertThat(code).matches("[A-Z]{6}");
            var lena = PlainBrowser.of("trainee6");
            assertThat(enter(lena, "AAAAAA").problems()).contains("It changes every minute");
            var entered = enter(lena, code.toLowerCase(java.util.Locale.ROOT));
            assertThat(entered.page().select("#notices").text()).contains("You are on the list", "Part of it");
            assertThat(enter(
                                    lena,
                                    aoife.open(wall.path())
                                            .page()
                                            .select(".wall")
                                            .text())
                            .status())
                    .isEqualTo(200);
            assertThat(aoife.open(wall.path()).page().select("main").text()).contains("1 of 3 are on the list", "Lena");
            var list = aoife.open(path(evening, 0));
            var hers = Objects.requireNonNull(list.page().selectFirst("li.card:contains(Lena) input"))
                    .attr("name");
            send(aoife, list, Map.of(hers, "PRESENT"));
            assertThat(aoife.open(path(evening, 0))
                            .page()
                            .select("li.card:contains(Lena)")
                            .text())
                    .contains("Corrected once", "entered by themselves");

            assertThat(enter(PlainBrowser.of("trainee10"), code).problems()).contains("No session of yours is on now");
            assertThat(liam.open("/my/here").status()).isEqualTo(404);
        } finally {
            evening.close();
        }
    }

    @Test
    void the_codes_of_a_signed_sheet_are_keyed_back_in_one_go_and_wrong_ones_are_named() {
        var evening = Evening.with(new Rows(database), 3);
        try {
            var path = "/team/sheet/" + evening.sessions().get(1);
            var page = aoife.open(path);
            var codes = page.page().select(".signed .code").eachText();
            assertThat(codes).hasSize(3);
            var first = codes.get(0).toLowerCase(java.util.Locale.ROOT);
            var wrong = aoife.send(page, page.form("keyingForm"), Map.of("codes", first + " B8B8, " + codes.get(1)));
            assertThat(wrong.problems()).contains("Nothing is written down yet", "B8B8");
            assertThat(wrong.value("codes")).contains(first);
            assertThat(evening.lines(0)).isZero();
            var keyed = aoife.send(page, page.form("keyingForm"), Map.of("codes", first + "\n" + codes.get(1)));
            assertThat(keyed.page().select("#notices").text()).contains("2 people");
            assertThat(evening.lines(0) + evening.lines(1)).isEqualTo(2);
            assertThat(evening.lines(2)).isZero();
        } finally {
            evening.close();
        }
    }

    private static Answer enter(PlainBrowser person, String code) {
        var page = person.open("/my/here");
        return person.send(page, page.form("hereForm"), Map.of("letters", code));
    }

    private int statements(long session, Map<String, String> marks) {
        var page = aoife.open("/team/attendance/" + session);
        return Statements.during(() -> send(aoife, page, marks)).count();
    }

    private static Answer send(PlainBrowser trainer, Answer page, Map<String, String> marks) {
        return trainer.press(page, page.form("attendance"), button(page, "save"), marks);
    }

    private static org.jsoup.nodes.Element button(Answer page, String id) {
        return Objects.requireNonNull(page.form("attendance").selectFirst("#" + id));
    }

    private static String checked(Answer page, int which) {
        return Objects.requireNonNull(page.page().selectFirst("input[name='" + field(which, "state") + "'][checked]"))
                .val();
    }

    private static String field(int which, String name) {
        return "marks:" + which + ":" + name;
    }

    private static String path(Evening evening, int session) {
        return "/team/attendance/" + evening.sessions().get(session);
    }
}
