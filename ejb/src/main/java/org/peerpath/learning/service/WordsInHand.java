package org.peerpath.learning.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an item in one language, to write.
 *
 * @param version of these words; {@link #NEW} where there are none yet
 * @param beside the same in another language, to write after
 * @param past what stood there before, the latest first
 */
public record WordsInHand(
        TeamItem item,
        String programme,
        long version,
        WordsDraft draft,
        @Nullable WordsRow beside,
        List<PastRow> past) {
    public static final long NEW = -1;

    public WordsInHand {
        past = List.copyOf(past);
    }
}
