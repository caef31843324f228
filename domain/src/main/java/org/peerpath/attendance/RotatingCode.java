package org.peerpath.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * The code on the wall of the room, by which people enter themselves: six letters that change every minute. The one before
 * is taken too, as typing takes a while.
 */
public final class RotatingCode {
    public static final int LENGTH = 6;
    private static final Duration STEP = Duration.ofSeconds(60);

    private final Secret secret;

    public RotatingCode(Secret secret) {
        this.secret = secret;
    }

    public String at(Instant moment) {
        return of(step(moment));
    }

    /** When it changes next. */
    public Instant until(Instant moment) {
        return Instant.ofEpochSecond((step(moment) + 1) * STEP.toSeconds());
    }

    /** Whether that is what stands on the wall, or stood there just before. */
    public boolean isGood(String typed, Instant moment) {
        var given = SpokenCode.typed(typed).getBytes(UTF_8);
        var step = step(moment);
        var now = MessageDigest.isEqual(given, of(step).getBytes(UTF_8));
        var before = MessageDigest.isEqual(given, of(step - 1).getBytes(UTF_8));
        return now | before;
    }

    private String of(long step) {
        return SpokenCode.of(secret.sign("code:" + step), LENGTH);
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }
}
