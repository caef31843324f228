package org.peerpath.attendance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list that several people may fill in at the same time. Nobody overwrites what they have not seen: a line
 * that two people filled in differently is shown to the second of them, and written when they say so again.
 *
 * @param seen what stood there when the list was opened
 * @param chosen what is to stand there; nothing if it was left open
 * @param now what stands there by now
 */
public record MarkEdit(@Nullable Mark seen, @Nullable Mark chosen, @Nullable Mark now) {

    /** Whoever has the list before them filled this line in, or corrected it. */
    public boolean isOurs() {
        return chosen != null && !chosen.equals(seen);
    }

    /** Somebody else has changed it since. */
    public boolean isTheirs() {
        return !Objects.equals(seen, now);
    }

    /** Both did, and not alike. */
    public boolean isContested() {
        return isOurs() && isTheirs() && !Objects.equals(chosen, now);
    }

    /** Ours and new: it is written down. */
    public boolean isToWrite() {
        return isOurs() && !isTheirs();
    }

    /** It replaces another: the earlier one stays readable behind it. */
    public boolean isCorrection() {
        return isToWrite() && now != null;
    }
}
