package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Optional;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.kernel.service.Settings;

/**
 * What the operator of a new installation shows to become its first administrator: {@code PEERPATH_SETUP_TOKEN}, or what
 * stands in the file {@code set-up-token} beside the data. Worth nothing once there is an administrator.
 */
@ApplicationScoped
class SetUpToken {
    private static final String FILE = "set-up-token";

    /** Makes the file, unless the operator gave a token. */
    String whereItIs() {
        if (given().isPresent()) {
            return "PEERPATH_SETUP_TOKEN";
        }
        var file = DataFolder.file(FILE);
        try {
            DataFolder.writeOnce(file, SecretLinks.random());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The set-up token cannot be kept at " + file, unwritable);
        }
        return file.toString();
    }

    boolean is(String shown) {
        return MessageDigest.isEqual(
                token().getBytes(StandardCharsets.UTF_8), shown.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** It has done its work. */
    void forget() {
        try {
            Files.deleteIfExists(DataFolder.file(FILE));
        } catch (IOException stays) {
            throw new UncheckedIOException("The set-up token cannot be removed", stays);
        }
    }

    private String token() {
        var given = given();
        try {
            return given.isPresent()
                    ? given.get()
                    : Files.readString(DataFolder.file(FILE)).strip();
        } catch (IOException none) {
            // Nobody can show what is not there.
            return SecretLinks.random();
        }
    }

    private static Optional<String> given() {
        return Settings.of("peerpath.setup.token");
    }
}
