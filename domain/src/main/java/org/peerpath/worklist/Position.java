package org.peerpath.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands among all that waits: the oldest first, of one moment by kind, of one kind by its number. The last
 * of a page tells where the next begins, whatever has come or gone meanwhile.
 */
public record Position(Instant since, TaskKind kind, long id) implements Comparable<Position> {
    /** Before everything. */
    public static final Position START = new Position(Instant.EPOCH, TaskKind.APPLICATION, 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::since).thenComparing(Position::kind).thenComparingLong(Position::id);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.(\\d{1,9})-(\\w{1,20})-(\\d{1,18})");

    /** As it stands in an address. */
    public String written() {
        return since.getEpochSecond() + "." + since.getNano() + "-" + kind + "-" + id;
    }

    /** What was written so; anything else means the start. */
    public static Position read(@Nullable String written) {
        var found = WRITTEN.matcher(written == null ? "" : written);
        if (!found.matches()) {
            return START;
        }
        for (var kind : TaskKind.values()) {
            if (kind.name().equals(found.group(3))) {
                var since = Instant.ofEpochSecond(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)));
                return new Position(since, kind, Long.parseLong(found.group(4)));
            }
        }
        return START;
    }

    /** Of the things of that kind and of this very moment, those with a greater number come after this. */
    public long after(TaskKind other) {
        int turn = other.compareTo(kind);
        return turn == 0 ? id : turn > 0 ? 0 : Long.MAX_VALUE;
    }

    /** The day of this, for things that know only their day: they stand at its beginning. */
    public LocalDate day() {
        return since.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The same as {@link #after}, for things that know only their day. */
    public long afterOnDay(TaskKind other) {
        return since.equals(startOf(day())) ? after(other) : Long.MAX_VALUE;
    }

    /** Where a thing stands that knows only its day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
