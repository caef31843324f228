package org.peerpath.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/** What a visitor who knows nothing of Peerpath meets at the door. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
class FrontDoorBrowserIT extends Peerpath {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de"})
    void the_door_speaks_the_visitor_s_language(String language) {
        var page = browser.open("/", new NewContextOptions().setLocale(language));
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(Accessibility.findings(page)).isEmpty();
    }

    @Test
    void reading_works_without_scripts_on_a_small_screen() {
        var small = new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640);
        var page = browser.open("/programmes", small.setLocale("en"));
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main a[href*='/programme/']").first()).isVisible();
    }

    @Test
    void each_kind_of_support_at_the_door_leads_to_somebody() {
        var page = browser.open("/", new NewContextOptions().setLocale("en"));
        var doors = page.locator(".kinds a").all().stream()
                .map(door -> door.getAttribute("href"))
                .toList();
        assertThat(doors).hasSize(6);
        for (var door : doors) {
            page.navigate(door);
            assertThat(page.locator(".removals a").count())
                    .as("understood " + door)
                    .isPositive();
            assertThat(page.locator(".card.item").count()).as(door).isPositive();
        }
    }

    @Test
    void the_list_of_programmes_asks_the_database_little() {
        get("/programmes");
        var asked = Statements.during(() -> get("/programmes"));
        assertThat(asked.count()).as(() -> String.join("\n", asked.sql())).isBetween(1, 8);
    }
}
