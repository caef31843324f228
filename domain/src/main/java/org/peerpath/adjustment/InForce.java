package org.peerpath.adjustment;

import java.io.Serializable;
import java.util.List;

/**
 * What counts for one person on one day.
 *
 * @param minutes how many minutes of a session may be missed and count as being there
 * @param days how many working days more they have where there is a last day
 * @param ways what else is done otherwise, as it was set
 */
public record InForce(int minutes, int days, List<String> ways) implements Serializable {
    public static final InForce NOTHING = new InForce(0, 0, List.of());

    public InForce {
        ways = List.copyOf(ways);
    }

    /** All of them together; of two that were set at the same moment, the larger counts. */
    public static InForce of(List<Part> parts) {
        return new InForce(
                most(parts, AdjustmentKind.LATE_OR_EARLY),
                most(parts, AdjustmentKind.MORE_DAYS),
                parts.stream()
                        .filter(part -> part.kind() == AdjustmentKind.ANOTHER_WAY)
                        .map(Part::words)
                        .toList());
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    private static int most(List<Part> parts, AdjustmentKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(Part::amount)
                .max()
                .orElse(0);
    }

    /** One of them. */
    public record Part(AdjustmentKind kind, int amount, String words) {}
}
