package org.peerpath.access.service;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Codes of an app on a phone, by RFC 6238 as every such app knows it: SHA-1, six digits, half a minute. */
final class Totp {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    /** As many bytes as the hash has (RFC 4226, section 4, R6). */
    private static final int SECRET_LENGTH = 20;

    /** A phone's clock may be wrong by so many half minutes, and people type slowly. */
    private static final int DRIFT = 1;

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_LENGTH];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), CODES.getTimeStep().toSeconds());
    }

    static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret is a key", e);
        }
    }

    /** The half minute whose code this is, if it is one around now. */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        var digits = typed.replaceAll("\\s", "");
        return LongStream.rangeClosed(step(now) - DRIFT, step(now) + DRIFT)
                .filter(step -> java.security.MessageDigest.isEqual(
                        code(secret, step).getBytes(StandardCharsets.UTF_8), digits.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** The secret as people type it into an app. */
    static String readable(byte[] secret) {
        return Base32.toBase32String(secret).replace("=", "");
    }

    /** The secret as an app reads it from a picture. The account's name stays out of it: a phone is shown to others. */
    static String address(byte[] secret, String label) {
        var name = URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Peerpath:" + name + "?secret=" + readable(secret) + "&issuer=Peerpath";
    }
}
