package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.ServerOfItsOwn;

/** As it is installed: without demo content, a proxy in front that speaks TLS. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
class BehindTlsIT {
    @Test
    void every_cookie_is_for_tls_alone_and_that_of_the_session_for_this_host_alone() {
        try (var server = new ServerOfItsOwn("tls", "peerpath.proxy=true", "peerpath.cookie.secure=true")) {
            var answer = server.get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.1");
            var cookies = answer.headers().allValues("Set-Cookie");
            assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                    .contains("secure", "httponly", "samesite=lax", "path=/")
                    .doesNotContain("domain="));
            assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-PEERPATH="));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
            var language = server.get("/language?to=de", "X-Forwarded-Proto", "https");
            assertThat(language.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.toLowerCase(Locale.ROOT).contains("secure"));
        }
    }
}
