package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerpath.evidence.Evidence;

/** Until when there is time for everything a requirement asks, pauses and decisions about more time included. */
public final class CompletionWindow {
    private CompletionWindow() {}

    /** The last day of the longest window in the tree; nothing where there is none, or where it has not begun to run. */
    public static Optional<LocalDate> end(Requirement tree, Evidence evidence, LocalDate today) {
        return ends(tree, Scope.of(evidence, today)).max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> ends(Requirement requirement, Scope scope) {
        if (requirement instanceof Requirement.Within within) {
            var start = GroupCheck.start(within, scope);
            return Stream.ofNullable(start).map(day -> scope.evidence()
                    .endOfWindow(Objects.requireNonNull(day), within.months(), scope.today()));
        }
        return requirement.parts().stream().flatMap(part -> ends(part, scope));
    }
}
