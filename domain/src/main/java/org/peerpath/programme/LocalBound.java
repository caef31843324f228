package org.peerpath.programme;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One thing that whoever runs a shared programme may set themselves, inside bounds that its owner declares.
 *
 * @param code of the placement, session, kind of hours or award that it is about
 * @param allowed the values it can have, smallest first: minutes, per cent or months
 * @param step how far the values of a range lie apart; 0 where they are named one by one
 */
public record LocalBound(LocalThing thing, String code, List<Integer> allowed, int step) {
    public LocalBound {
        allowed = List.copyOf(allowed);
    }

    /** What it is called by where several are set at once. */
    public String id() {
        return thing.key() + "-" + code;
    }

    public boolean allows(int value) {
        return allowed.contains(value);
    }

    /** As a file writes it. */
    public String written(int value) {
        return thing.isTime() ? WrittenTime.of(value) : String.valueOf(value);
    }

    /** What a file says; nothing where it is no such value. */
    OptionalInt read(String text) {
        if (thing.isTime()) {
            return WrittenTime.read(text.strip());
        }
        return text.strip().matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
    }

    /** Everything that is allowed, as a file writes it. */
    public String writtenAllowed() {
        return step > 0
                ? written(allowed.get(0)) + " – " + written(allowed.get(allowed.size() - 1)) + " / " + written(step)
                : allowed.stream().map(this::written).collect(Collectors.joining(", "));
    }
}
