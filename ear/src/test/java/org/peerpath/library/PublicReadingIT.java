package org.peerpath.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;

/** The library and the directory as a visitor meets them, with and without good intentions. */
class PublicReadingIT extends Peerpath {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/library?q=%25%27%22%3Cscript%3Ealert(1)%3C/script%3E",
                "/library?q=a%00b%ED%A0%80",
                "/library?kind=NOTHING&support=1&topic=%00&language=__&country=XX",
                "/library?after=2026-02-30.1",
                "/library?after=9999-99-99.999999999999999999999",
                "/library?q=a&q=b&kind=VIDEO&kind=STORY",
                "/directory?country=UK&support=x&language=%25&kind=%27",
                "/directory?after=-1",
                "/directory?after=99999999999999999999"
            })
    void an_odd_address_gets_a_plain_answer(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void ten_thousand_characters_get_a_plain_answer() {
        assertThat(get("/library?q=" + "x".repeat(10_000)).statusCode()).isEqualTo(200);
        assertThat(get("/directory?country=" + "x".repeat(10_000)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/item/7",
                "/item/abc",
                "/item",
                "/item/-1",
                "/item/9999999999999999999",
                "/organisation/7",
                "/organisation/x",
                "/organisation"
            })
    void what_is_not_there_is_not_found(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_visitor_without_a_script_searches_reads_the_note_and_only_then_the_link() {
        var page = browser.open("/library", new NewContextOptions().setJavaScriptEnabled(false));
        page.getByLabel("Look for").fill("trauma-informed");
        page.locator("form[role=search] button").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trauma-Informed Approach"))
                .click();
        var text = page.locator("article").innerText();
        assertThat(text.indexOf("Before you open it")).isBetween(0, text.indexOf("Open at opentextbc.ca"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/library", "/library?q=qqqq&kind=VIDEO", "/directory", "/directory?country=ES"})
    void nothing_grave_stands_in_anybodys_way(String address) {
        var page = browser.open(address);
        assertThat(Accessibility.findings(page)).isEmpty();
        page.locator("main .card h3 a").all().stream().findFirst().ifPresent(link -> {
            link.click();
            assertThat(Accessibility.findings(page)).isEmpty();
        });
    }
}
