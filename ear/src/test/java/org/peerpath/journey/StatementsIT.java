package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/**
 * Eight main pages and what each asks the database: at most eight statements. The counts are written to {@code
 * target/statements.txt}.
 */
class StatementsIT extends Peerpath {
    private static final int BUDGET = 8;

    private final Map<String, Statements> asked = new TreeMap<>();

    @Test
    void main_pages_keep_to_their_budget() throws IOException {
        var visitor = browser.open("/");
        var trainee = browser.signedIn("trainee");
        var trainer = browser.signedIn("trainer");
        var issuer = browser.signedIn("issuer");
        measure("programme", visitor, "/programme/peer2peer");
        measure("library", visitor, "/library");
        measure("workshops", visitor, "/workshops");
        measure("path", trainee, link(trainee, "/my/path/"));
        measure("home", trainee, "/my");
        measure("cohort", trainer, cohort(trainer));
        measure("today", trainer, "/team/today");
        measure("ready", issuer, "/issuing/ready");
        Files.writeString(
                Path.of("target", "statements-" + System.getProperty("peerpath.test.database", "h2") + ".txt"),
                asked.entrySet().stream()
                        .map(page -> page.getKey() + " " + page.getValue().count() + "\n")
                        .collect(Collectors.joining()));
        assertThat(asked).allSatisfy((page, statements) -> assertThat(statements.count())
                .as("%s: %s", page, statements.sql())
                .isBetween(1, BUDGET));
    }

    private void measure(String name, Page page, String path) {
        page.navigate(path); // the first time, definitions and statements are prepared
        asked.put(name, Statements.during(() -> page.navigate(path)));
    }

    private static String link(Page page, String start) {
        return page.locator("a[href^='" + start + "']").first().getAttribute("href");
    }

    private static String cohort(Page trainer) {
        return trainer.getByText("Second group").getAttribute("href");
    }
}
