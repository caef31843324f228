package org.peerpath.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.journey.People.path;
import static org.peerpath.journey.People.press;
import static org.peerpath.journey.People.step;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;

/** The last steps of the main job, each by the people whose it is, in a browser: a certificate that can be trusted. */
class CertificateJourneyIT extends Peerpath {
    @Test
    void only_when_every_step_is_done_a_certificate_is_issued_checked_and_revoked() throws Exception {
        var issuer = browser.signedIn("issuer");
        issuer.navigate("/issuing/ready");
        assertThat(issuer.locator("main")).not().containsText("Kofi Asante");
        finishKofi();
        issuer.reload();
        press(issuer, issuer.getByText("Kofi Asante"));
        issuer.locator("details.confirm summary").click();
        press(issuer, "#issue");

        var kofi = browser.signedIn("trainee5");
        kofi.navigate("/my/certificates");
        var link = kofi.locator("a[href*='.pdf']").first().getAttribute("href");
        var code =
                kofi.locator("a[href*='/verify/']").first().getAttribute("href").replaceAll(".*/verify/", "");
        var pdf = kofi.context()
                .request()
                .get(address(link), RequestOptions.create())
                .body();
        var words = words(pdf);
        assertThat(words).contains("Kofi Asante");
        assertThat(words).contains(code);
        checkAndRevoke(issuer, code);
    }

    private void finishKofi() {
        var kofi = path(browser, "trainee5");
        press(kofi, step(kofi, "Code of ethics").locator("a"));
        press(kofi, "#sign");
        for (var account : new String[] {"trainer", "lead"}) {
            var team = browser.signedIn(account);
            press(team, team.getByText("Second group"));
            press(team, team.getByText("Kofi", new Page.GetByTextOptions().setExact(true)));
            press(team, team.locator("a[href*='/team/decide/']").first());
            team.locator("#outcome input").first().check();
            team.fill("#reasons", "Has shown all that we ask for, with care for others.");
            press(team, "#send");
        }
        kofi.navigate("/my");
        press(kofi, kofi.getByText("See my path"));
        assertThat(kofi.locator("h1")).hasText("Every step is behind you");
    }

    private void checkAndRevoke(Page issuer, String code) {
        var employer = browser.open("/verify/" + code);
        assertThat(employer.locator("main")).containsText("Open Bridge Training Collective");
        assertThat(employer.locator("main")).not().containsText("Kofi");
        employer.fill("#holder", "Kofi  asante");
        press(employer, employer.getByText("Compare"));
        assertThat(employer.locator("main [role=status]")).not().isEmpty();
        var altered = get("/verify/" + (code.startsWith("2") ? "3" : "2") + code.substring(1));
        var unknown = get("/verify/0000-0000-0000-0000-0000-0000-00");
        assertThat(altered.statusCode()).isEqualTo(unknown.statusCode());

        issuer.navigate("/issuing/awards");
        press(issuer, issuer.getByText("Kofi Asante").first());
        issuer.fill("#reason", "Issued in error; a new one follows.");
        issuer.locator("#ask").click();
        press(issuer, "#revoke");
        employer.navigate("/verify/" + code);
        assertThat(employer.locator(".state.stop")).isVisible();
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
