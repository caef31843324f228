package org.peerpath.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.peerpath.kernel.service.SealedText;
import org.peerpath.kernel.service.Settings;

/**
 * The server's own secret: it seals what the server itself must be able to read (the secrets of second steps), and blinds
 * what it only has to recognise (addresses at the doors). The operator gives it as {@code PEERPATH_KEY}, 32 bytes in Base64,
 * the same on each node; without one it is made once and kept beside the data, readable to the server's account alone. No
 * private journal depends on it.
 */
@ApplicationScoped
public class ServerKey {
    private static final int LENGTH = 32;

    private byte[] key = new byte[0];

    @PostConstruct
    void read() {
        key = Settings.of("peerpath.key").map(ServerKey::decoded).orElseGet(ServerKey::kept);
    }

    /** Seals and opens under this key, for one use only: what was sealed for another does not open. */
    public SealedText lock(String use) {
        return new SealedText(mac("lock:" + use));
    }

    /** The same text always gives the same 64 hexadecimal digits, from which nobody without the key finds it again. */
    public String blind(String text) {
        return HexFormat.of().formatHex(mac("blind:" + text));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] kept() {
        var file = DataFolder.file("peerpath.key");
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[LENGTH];
                new SecureRandom().nextBytes(fresh);
                DataFolder.writeOnce(file, Base64.getEncoder().encodeToString(fresh));
            }
            return decoded(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The server's key cannot be kept at " + file, unreadable);
        }
    }

    private static byte[] decoded(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("PEERPATH_KEY is 32 bytes in Base64, not " + bytes.length);
        }
        return bytes;
    }
}
