package org.peerpath.wellbeing.service;

import static org.peerpath.wellbeing.WellbeingRule.A_LOCKED_PLAN_IS_OPENED_FIRST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.peerpath.identity.service.Journal;
import org.peerpath.placement.Placement;
import org.peerpath.wellbeing.WellbeingPlan;

/** Plans for oneself: sealed before they reach the database, opened in their owner's session only. */
@ApplicationScoped
class Plans {
    @Inject
    private Theirs theirs;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Writes, rewrites or takes away. What a forgotten password locked is left as it is. */
    void keep(Placement placement, String text) {
        var known = theirs.plan(placement.traineeId(), placement.id());
        var words = text.strip();
        if (known.isPresent() && opened(known.get().sealed(), placement.id()).isEmpty()) {
            A_LOCKED_PLAN_IS_OPENED_FIRST.require(words.isEmpty());
            return;
        }
        if (words.isEmpty()) {
            known.ifPresent(theirs::remove);
            return;
        }
        var sealed = journal.seal(words, place(placement.id()));
        known.ifPresentOrElse(
                plan -> plan.rewrite(sealed, clock.instant()),
                () -> theirs.add(new WellbeingPlan(placement, sealed, clock.instant())));
    }

    /** In the clear; nothing if a forgotten password locked it, or the journal is not open. */
    Optional<String> opened(byte[] sealed, long placementId) {
        return journal.isOpen() ? journal.open(sealed, place(placementId)) : Optional.empty();
    }

    /** Bound to its placement: moved beside another one, it does not open. */
    private static String place(long placementId) {
        return "wellbeing:" + placementId;
    }
}
