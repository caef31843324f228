package org.peerpath.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/** Issuing, checking and taking back, as signatories, holders and strangers meet it. */
class CertificateIT extends Peerpath {
    private static final String SIGN =
            """
            () => {
                const form = document.getElementById('signing');
                const body = new URLSearchParams(new FormData(form));
                body.set('issue', 'issue');
                window.answer = fetch(form.action, {method: 'POST', body}).then(r => r.url);
                return null;
            }""";

    @Test
    void two_signatures_at_the_same_time_make_one_certificate() {
        var one = signedIn("issuer", "/issuing/ready");
        one.getByText("Beatriz Ríos Salcedo").click();
        one.waitForURL("**/issuing/enrolment/**");
        var candidate = URI.create(one.url()).getPath();
        var other = signedIn("issuer", candidate);

        one.evaluate(SIGN);
        other.evaluate(SIGN);
        var answers = List.of(answer(one), answer(other));

        assertThat(answers).filteredOn(url -> url.contains("/issuing/award/")).hasSize(1);
        one.navigate("/issuing/awards");
        assertThat(one.locator("tbody tr", containing("Beatriz")).all())
                .filteredOn(row -> row.innerText().contains("Certificate in peer support work"))
                .hasSize(1);
        one.navigate(candidate);
        assertThat(one.locator("#signing").count()).isZero();
    }

    @Test
    void a_stranger_learns_that_it_holds_and_never_whose_it_is() {
        var code = codeOf("Jonas Brandt");
        var stranger = browser.open("/verify");
        stranger.locator("#code").fill(code.replace("-", " ").toLowerCase(java.util.Locale.ROOT));
        stranger.locator("main button").last().click();
        stranger.waitForURL("**/verify/**");
        assertThat(stranger.locator("h1").innerText()).isEqualTo("This certificate is valid");
        assertThat(stranger.content()).doesNotContain("Jonas", "Brandt");

        stranger.locator("#holder").fill("  jonas   BRANDT ");
        stranger.locator("#holder").press("Enter");
        stranger.waitForLoadState();
        assertThat(stranger.locator("main").innerText()).contains("Yes: this is the name");
        stranger.locator("#holder").fill("Jonas Brändt");
        stranger.locator("#holder").press("Enter");
        stranger.waitForLoadState();
        assertThat(stranger.locator("main").innerText()).contains("not the name");
        assertThat(stranger.url()).doesNotContain("ndt");
        assertThat(stranger.context().cookies()).isEmpty();
        assertThat(Accessibility.findings(stranger)).isEmpty();
    }

    @Test
    void an_altered_code_gets_the_answer_of_an_unknown_one() {
        var code = codeOf("Jonas Brandt");
        var altered = code.substring(0, code.length() - 3) + (code.endsWith("-00") ? "-04" : "-00");
        var answer = get("/verify/" + altered);
        assertThat(answer.statusCode()).isEqualTo(get("/verify/AAAA").statusCode());
        assertThat(main(answer.body())).isEqualTo(main(get("/verify/AAAA").body()));
        assertThat(get("/verify/%27%3Cscript%3E").body()).doesNotContain("<script>'", "'<script>");
    }

    @Test
    void what_is_taken_back_does_not_hold_any_more_and_the_reason_stays_inside() {
        var issuer = signedIn("issuer", "/issuing/awards");
        var row = issuer.locator("tbody tr", containing("Taken back")).first();
        row.locator("a").first().click();
        issuer.waitForURL("**/issuing/award/**");
        assertThat(issuer.locator("main").innerText()).contains("name of another person");
        assertThat(issuer.locator("#changing").count()).isZero();
        var code = issuer.locator("dd a").first().innerText();
        assertThat(get("/verify/" + code).body()).contains("not valid any more").doesNotContain("another person");
    }

    @Test
    void a_file_is_for_its_holder_and_its_issuer_alone() {
        var holder = signedIn("trainee10", "/my/certificates");
        var file = holder.locator("main a[href$='.pdf']").first().getAttribute("href");
        var pdf = holder.context().request().get(file);
        assertThat(pdf.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store");
        assertThat(new String(pdf.body(), 0, 8, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-1.7");
        assertThat(signedIn("issuer", "/my").context().request().get(file).status())
                .isEqualTo(200);
        var another = signedIn("trainee", "/my");
        assertThat(another.context().request().get(file).status()).isEqualTo(404);
        assertThat(get(file).body()).doesNotContain("%PDF");
    }

    @Test
    void pages_around_certificates_ask_little_and_shut_nobody_out() {
        var issuer = signedIn("issuer", "/my");
        for (var path : List.of("/issuing/ready", "/issuing/awards")) {
            assertThat(Statements.during(() -> issuer.navigate(path)).count()).isLessThanOrEqualTo(8);
            assertThat(Accessibility.findings(issuer)).isEmpty();
        }
        issuer.locator("main tbody a").first().click();
        issuer.waitForURL("**/issuing/award/**");
        var page = issuer.url();
        assertThat(Statements.during(() -> issuer.navigate(page)).count()).isLessThanOrEqualTo(8);
        assertThat(Accessibility.findings(issuer)).isEmpty();
        var holder = signedIn("trainee10", "/my/certificates");
        assertThat(Accessibility.findings(holder)).isEmpty();
    }

    private String codeOf(String holder) {
        var issuer = signedIn("issuer", "/issuing/awards");
        issuer.locator("tbody a", containing(holder)).first().click();
        issuer.waitForURL("**/issuing/award/**");
        return issuer.locator("dd a").first().innerText();
    }

    private Page signedIn(String account, String path) {
        var page = browser.signedIn(account);
        page.navigate(path);
        return page;
    }

    private static String answer(Page page) {
        return String.valueOf(page.evaluate("() => window.answer"));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** What the page says, without the frame, which knows its own address. */
    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }
}
