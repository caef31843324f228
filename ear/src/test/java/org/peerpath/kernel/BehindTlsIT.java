package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.ServerOfItsOwn;

/** As it is installed: without demo content, a proxy in front that speaks TLS, secrets in a credential store. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
class BehindTlsIT {
    private static final String SECRET = "between \"database\" and server";

    @Test
    void every_cookie_is_for_tls_alone_and_what_is_secret_can_be_kept_in_a_credential_store() throws Exception {
        var store = Path.of("target/it/tls.store").toAbsolutePath();
        Files.deleteIfExists(store);
        var sealed = ServerOfItsOwn.sealed(store, "opens the store", SECRET);
        assertThat(sealed).startsWith("${ENC::peerpath:").doesNotContain(SECRET);
        Path folder;
        try (var server = new ServerOfItsOwn(
                "tls",
                "peerpath.proxy=true",
                "peerpath.cookie.secure=true",
                "peerpath.store=" + store,
                "peerpath.store.password=opens the store",
                "peerpath.setup.token=" + ServerOfItsOwn.sealed(store, "opens the store", "shown once"),
                "peerpath.db.password=" + sealed)) {
            folder = server.folder();
            answersOverTls(server);
            assertThat(Files.readString(folder.resolve("console.log"))).doesNotContain(SECRET);
            assertThat(folder.resolve("data/set-up-token")).doesNotExist();
        }
        try (var connection = ServerOfItsOwn.database(folder, SECRET)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static void answersOverTls(ServerOfItsOwn server) {
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
                .allMatch(cookie -> cookie.startsWith("__Host-")
                        && cookie.toLowerCase(Locale.ROOT).contains("secure"));
    }
}
