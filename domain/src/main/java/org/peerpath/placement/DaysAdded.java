package org.peerpath.placement;

import java.time.LocalDate;
import java.util.Optional;

/** Days that somebody would be at a host beyond those agreed before: the first and the last. */
public record DaysAdded(LocalDate from, LocalDate until) {
    /**
     * What these terms add: all of their days while nothing is agreed yet. Whoever is there already stays, so that days
     * agreed before are not asked about again.
     */
    public static Optional<DaysAdded> to(Placement placement, AgreementTerms terms) {
        if (placement.state() == PlacementState.PROPOSED || terms.starts().isBefore(placement.startsOn())) {
            return Optional.of(new DaysAdded(terms.starts(), terms.ends()));
        }
        var next = placement.endsOn().plusDays(1);
        return terms.ends().isBefore(next)
                ? Optional.empty()
                : Optional.of(new DaysAdded(terms.starts().isAfter(next) ? terms.starts() : next, terms.ends()));
    }
}
