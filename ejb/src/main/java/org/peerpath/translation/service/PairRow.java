package org.peerpath.translation.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.translation.Pairings;
import org.peerpath.translation.TextPair;

/**
 * Who wrote a translation, and who read it.
 *
 * @param writer nobody where a file brought it, or once they have left
 */
public record PairRow(
        String place,
        String language,
        String sourceHash,
        String targetHash,
        @Nullable Long writerId,
        @Nullable String writer,
        Instant writtenAt,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        boolean ownReading)
        implements Serializable {

    /** The same translation beside an original that nobody has read it against. */
    PairRow unread() {
        return new PairRow(place, language, sourceHash, targetHash, writerId, writer, writtenAt, null, null, false);
    }

    TextPair pair() {
        return new TextPair(place, language, sourceHash, targetHash);
    }

    Pairings.Reading reading() {
        return reviewedAt == null ? Pairings.Reading.NONE : ownReading ? Pairings.Reading.OWN : Pairings.Reading.OTHER;
    }
}
