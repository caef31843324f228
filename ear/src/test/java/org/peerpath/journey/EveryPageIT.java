package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Walk;

/**
 * Follows the links of the pages, as each kind of person, and looks at one page of every kind it meets: it answers, axe
 * finds nothing serious, it fits a narrow screen, and there is one first heading.
 */
@EnabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in how a page looks; that each opens on H2, MatrixIT asks")
class EveryPageIT extends Peerpath {
    private static final int NARROW = 320;

    /** Doors without a key; those of a role are tried by whoever holds it, and a feed is for machines. */
    private static final Pattern EVERYBODYS =
            Pattern.compile("/(?!my|team|host|issuing|people|authoring|audit|retention|shared|feeds).*");

    /** Doors of whoever learns; their own account is as everybody's. */
    private static final Pattern LEARNING = Pattern.compile("/my(/.*)?");

    /** Doors of a role. The pages of one's own account were looked at by whoever learns. */
    private static final Pattern WORK =
            Pattern.compile("/my(/workshop.*)?|/(team|host|issuing|people|authoring|audit|retention|shared)(/.*)?");

    @ParameterizedTest
    @CsvSource({"en, light", "de, dark"})
    void what_everybody_may_read_is_in_order(String language, String scheme) {
        walk(page(language, scheme, null), List.of("/", "/sign-in", "/verify"), EVERYBODYS, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trainee", "trainer", "lead", "host", "issuer", "orgadmin", "librarian", "admin"})
    void what_each_role_sees_is_in_order(String account) {
        var doors = account.equals("trainee") ? LEARNING : WORK;
        walk(page("en", "light", account), List.of("/my"), doors, least(account));
    }

    private static int least(String account) {
        return switch (account) {
            case "trainee", "trainer", "lead", "orgadmin" -> 6;
            case "host", "issuer" -> 3;
            default -> 1;
        };
    }

    private Page page(String language, String scheme, @Nullable String account) {
        var options = new NewContextOptions()
                .setViewportSize(NARROW, 900)
                .setLocale(language)
                .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT)));
        return account == null ? browser.open("/", options) : browser.signedIn(account, options);
    }

    private static void walk(Page page, List<String> starts, Pattern doors, int atLeast) {
        var softly = new SoftAssertions();
        var kinds = new Walk(doors, 1).from(starts, path -> {
            look(page, path, softly);
            return links(page);
        });
        softly.assertAll();
        assertThat(kinds).as("kinds of pages seen").hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static void look(Page page, String path, SoftAssertions softly) {
        var answer = page.navigate(path);
        softly.assertThat(answer.status()).as(path).isEqualTo(200);
        softly.assertThat(page.locator("h1").count())
                .as("first headings of " + path)
                .isEqualTo(1);
        softly.assertThat(page.title()).as("title of " + path).endsWith("· Peerpath");
        softly.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path)
                .isLessThanOrEqualTo(NARROW);
        softly.assertThat(Accessibility.findings(page)).as("axe on " + path).isEmpty();
        softly.assertThat(page.content()).as("words of " + path).doesNotContain("???", "{0}");
    }

    private static List<String> links(Page page) {
        // One question to the browser for all links: a page of a programme has hundreds of them.
        var links = (List<?>) page.locator("a[href^='/']").evaluateAll("all => all.map(a => a.getAttribute('href'))");
        return Walk.pages(links.stream().map(String::valueOf));
    }
}
