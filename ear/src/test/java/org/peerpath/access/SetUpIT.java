package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.ServerOfItsOwn;

/** A new installation: nobody has an account, and whoever can read the server's token makes the first one, once. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
class SetUpIT {
    private static final String PASSWORD = "nine brave badgers";

    @Test
    void the_first_administrator_is_made_once_by_the_servers_token() throws IOException {
        try (var server = new ServerOfItsOwn("set-up")) {
            var token = server.folder().resolve("data/set-up-token");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(server.folder().resolve("log/server.log")))
                    .contains("/set-up", token.toString())
                    .doesNotContain(Files.readString(token));

            var somebody = PlainBrowser.at(server);
            var demo = somebody.open("/sign-in");
            var refused = somebody.send(
                    demo, demo.form("signIn"), Map.of("email", "admin@peerpath.example", "password", "walk-beside-me"));
            assertThat(refused.problems()).as("no default account").contains("don’t belong together");

            var words = Map.of("name", "Sorrel", "email", "sorrel@set-up.example", "password", PASSWORD);
            var page = somebody.open("/set-up");
            var wrong = somebody.send(page, page.form("setUp"), with(words, "not the token"));
            assertThat(wrong.problems()).contains("not the token that stands on the server");
            var made = somebody.send(wrong, wrong.form("setUp"), with(words, Files.readString(token)));
            assertThat(made.path()).as(made.problems()).isEqualTo("/sign-in");
            assertThat(token).doesNotExist();
            assertThat(somebody.open("/set-up").status()).isEqualTo(404);

            var in = somebody.send(
                    made, made.form("signIn"), Map.of("email", "sorrel@set-up.example", "password", PASSWORD));
            assertThat(in.path()).isEqualTo("/my");
            assertThat(somebody.open("/people").path())
                    .as("work that shows others opens with the second step only")
                    .isEqualTo("/my/second-step");
            assertThat(somebody.open("/confirm?then=/my/second-step").path())
                    .as("the proof that is asked for before it is set up")
                    .isEqualTo("/confirm");
        }
    }

    private static Map<String, String> with(Map<String, String> words, String token) {
        var all = new HashMap<>(words);
        all.put("setUpToken", token);
        return all;
    }
}
