package org.peerpath.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;

/**
 * How long the pages take that people open every day, among a thousand enrolments and among a million, on PostgreSQL with
 * the wall of the rows: 95 of 100 answers come within 1.2 times the time. Measures, and is no test; it takes three
 * minutes: {@code ./mvnw verify -Dit.test=CrowdBench -Dpeerpath.test.skip.h2=true -Dpeerpath.test.spy=false}.
 */
class CrowdBench extends Peerpath {
    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("peerpath.bench.enrolments", 1_000_000);
    private static final int ROUNDS = 300;

    /** Before these, the server and the database are still learning what they have to do. */
    private static final int WARM_UP = 150;

    private static final double MOST = 1.2;

    private final PlainBrowser trainee = PlainBrowser.of("trainee");
    private final PlainBrowser trainer = PlainBrowser.of("trainer");

    @Test
    void a_million_enrolments_are_as_fast_as_a_thousand() throws SQLException {
        var pages = pages();
        // As warm among the few as it will be among the many.
        pages.forEach(CrowdBench::times);
        grow(FEW);
        var few = measured(pages);
        grow(MANY);
        var many = measured(pages);
        few.forEach((page, time) -> System.out.printf(
                "Crowd, %s: p95 among %,d %.1f ms, among %,d %.1f ms, ratio %.2f%n",
                page, FEW, time, MANY, many.get(page), many.getOrDefault(page, 0.0) / time));
        assertThat(few)
                .allSatisfy((page, time) -> assertThat(many.get(page)).as(page).isLessThan(MOST * time));
    }

    private Map<String, Visit> pages() {
        var pages = new LinkedHashMap<String, Visit>();
        pages.put("My path", new Visit(trainee, behind(trainee, "/my", "/my/path/")));
        pages.put("home", new Visit(trainer, "/my"));
        pages.put("cohort overview", new Visit(trainer, behind(trainer, "/my", "/team/cohort/")));
        pages.put("today", new Visit(trainer, "/team/today"));
        return pages;
    }

    private record Visit(PlainBrowser person, String page) {}

    private static void grow(int enrolments) throws SQLException {
        try (var database = DriverManager.getConnection(System.getProperty("peerpath.test.superuser"))) {
            new Crowd(database).growTo(enrolments);
        }
    }

    private static Map<String, Double> measured(Map<String, Visit> pages) {
        var measured = new LinkedHashMap<String, Double>();
        pages.forEach((name, visit) -> measured.put(name, p95(times(name, visit))));
        return measured;
    }

    private static List<Long> times(String name, Visit visit) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var began = System.nanoTime();
            var status = visit.person().open(visit.page()).status();
            var took = System.nanoTime() - began;
            assertThat(status).as(name).isEqualTo(200);
            if (i >= WARM_UP) {
                times.add(took);
            }
        }
        return times;
    }

    private static double p95(List<Long> times) {
        return times.stream()
                        .sorted()
                        .skip(times.size() * 95L / 100)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    private static String behind(PlainBrowser person, String page, String start) {
        return person.open(page).links().stream()
                .filter(link -> link.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
