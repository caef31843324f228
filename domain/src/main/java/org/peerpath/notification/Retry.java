package org.peerpath.notification;

import java.time.Duration;

/**
 * How patiently a letter is tried again: after fifteen seconds, then twice as long each time, at most twelve hours apart. Given
 * up after twenty tries, which is between four and five days, as mail servers do among themselves (RFC 5321, 4.5.4.1).
 */
final class Retry {
    static final int TRIES = 20;

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(12);

    private Retry() {}

    /** How long to wait after this many failed tries. */
    static Duration after(int tries) {
        var doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
