package org.peerpath.learning.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that somebody asks for, as players do when one jumps ahead.
 *
 * @param from the first byte
 * @param until the last one
 * @param partial whether a part was asked for
 */
record ByteRange(long from, long until, boolean partial) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** One part; whoever asks for several at once, or in other words, is given everything. */
    static ByteRange asked(@Nullable String header, long size) {
        var whole = new ByteRange(0, size - 1, false);
        var one = ONE.matcher(header == null ? "" : header);
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return whole;
        }
        if (one.group(1).isEmpty()) {
            return new ByteRange(Math.max(0, size - Long.parseLong(one.group(2))), size - 1, true);
        }
        long from = Long.parseLong(one.group(1));
        long until = one.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(one.group(2)));
        return from <= until || from >= size ? new ByteRange(from, until, true) : whole;
    }

    /** Nothing of the file lies there. */
    boolean isBeyond() {
        return partial && from > until;
    }

    long length() {
        return until - from + 1;
    }
}
