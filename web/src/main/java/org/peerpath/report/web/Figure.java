package org.peerpath.report.web;

import java.util.stream.LongStream;
import org.peerpath.kernel.web.Shown;

/**
 * How figures are written.
 *
 * @param hidden numbers of people from one up to below this one are not said; 0 where all are
 */
record Figure(Shown shown, int hidden) {
    /** Below this many somebody could be recognised: the usual bound of public statistics. */
    static final int FEW = 5;

    String of(long count) {
        return count > 0 && count < hidden ? "< " + hidden : shown.number(count);
    }

    /** Whether a picture of these numbers shows none that is not said. */
    boolean tells(long... counts) {
        return LongStream.of(counts).noneMatch(count -> count > 0 && count < hidden);
    }

    /** A number that is not about people. */
    String plain(long count) {
        return shown.number(count);
    }

    /** @param of how many people or marks it is a share of: of none, or of few, nothing is said */
    String share(int percent, long of) {
        return of == 0 || of < hidden ? "–" : shown.number(percent) + "\u00a0%";
    }
}
