package org.peerpath.access.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's own secret: made once where nobody gave one, closed to others, and one for each use. */
class ServerKeyTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @BeforeEach
    void useAFolderOfItsOwn() {
        System.setProperty("peerpath.data", data.toString());
    }

    @AfterEach
    void leaveNothing() {
        System.clearProperty("peerpath.data");
        System.clearProperty("peerpath.key");
    }

    @Test
    void it_is_made_once_and_readable_to_the_servers_account_alone() throws IOException {
        var blinded = key().blind("robin@example.org");
        var file = data.resolve("peerpath.key");
        assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(key().blind("robin@example.org")).isEqualTo(blinded);
    }

    @Test
    void what_was_sealed_for_one_use_opens_for_no_other() {
        var key = key();
        var sealed = key.lock("one").seal("words".getBytes(UTF_8), "here");
        assertThat(key.lock("one").tryToOpen(sealed, "here")).isPresent();
        assertThat(key.lock("another").tryToOpen(sealed, "here")).isEmpty();
    }

    @Test
    void a_blinded_text_shows_nothing_of_itself_and_differs_by_the_key() {
        var blinded = key().blind("robin@example.org");
        assertThat(blinded).matches("[0-9a-f]{64}");
        System.setProperty("peerpath.key", Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(key().blind("robin@example.org")).isNotEqualTo(blinded);
    }

    @Test
    void a_short_key_is_refused() {
        System.setProperty("peerpath.key", Base64.getEncoder().encodeToString(new byte[16]));
        assertThatThrownBy(ServerKeyTest::key).isInstanceOf(IllegalStateException.class);
    }

    private static ServerKey key() {
        var key = new ServerKey();
        key.read();
        return key;
    }
}
