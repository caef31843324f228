package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/** Seven main pages and what each asks the database: at most eight statements. */
class StatementsIT extends Peerpath {
    private static final int BUDGET = 8;

    @Test
    void main_pages_keep_to_their_budget() {
        var visitor = browser.open("/");
        var trainee = browser.signedIn("trainee");
        var trainer = browser.signedIn("trainer");
        var issuer = browser.signedIn("issuer");
        var over = new ArrayList<String>();
        over.addAll(measure(visitor, "/programme/peer2peer"));
        over.addAll(measure(visitor, "/library"));
        over.addAll(measure(visitor, "/workshops"));
        over.addAll(measure(trainee, link(trainee, "/my/path/")));
        over.addAll(measure(trainee, "/my"));
        over.addAll(measure(trainer, cohort(trainer)));
        over.addAll(measure(issuer, "/issuing/ready"));
        assertThat(over).isEmpty();
    }

    private static List<String> measure(Page page, String path) {
        page.navigate(path); // the first time, definitions and statements are prepared
        var asked = Statements.during(() -> page.navigate(path));
        System.getLogger("statements").log(System.Logger.Level.INFO, path + ": " + asked.count());
        assertThat(asked.count()).as("nothing counted on " + path).isPositive();
        return asked.count() <= BUDGET ? List.of() : List.of(path + " " + asked.count() + " " + asked.sql());
    }

    private static String link(Page page, String start) {
        return page.locator("a[href^='" + start + "']").first().getAttribute("href");
    }

    private static String cohort(Page trainer) {
        return trainer.getByText("Second group").getAttribute("href");
    }
}
