package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.service.Journal;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementRule;
import org.peerpath.placement.Reflection;

/** Private reflections: sealed before they reach the database, opened in their owner's session only. */
@ApplicationScoped
class Reflections {
    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /**
     * Writes, rewrites, or takes away what the trainee kept for themselves about a day. What a forgotten password locked is
     * left as it is: somebody who cannot read it cannot have meant to lose it.
     */
    void keep(Placement placement, LogEntry entry, @Nullable String text) {
        var known = find(entry.traineeId(), entry.id());
        var words = text == null ? "" : text.strip();
        if (known.isPresent() && isLocked(known.get())) {
            PlacementRule.A_LOCKED_REFLECTION_IS_OPENED_FIRST.require(words.isEmpty());
            return;
        }
        if (words.isEmpty()) {
            known.ifPresent(em::remove);
            return;
        }
        var sealed = journal.seal(words, place(entry.id()));
        known.ifPresentOrElse(
                reflection -> reflection.rewrite(sealed, clock.instant()),
                () -> em.persist(new Reflection(placement.organisationId(), entry, sealed, clock.instant())));
    }

    /** The owner's own words; nothing where nothing was kept, or where they are locked. */
    String open(long traineeId, long entryId) {
        return find(traineeId, entryId)
                .flatMap(reflection -> journal.open(reflection.sealed(), place(entryId)))
                .orElse("");
    }

    /** What was sealed beside an entry, in the clear; nothing if a forgotten password locked it. */
    Optional<String> opened(byte[] sealed, long entryId) {
        return journal.open(sealed, place(entryId));
    }

    /** Whether there are words that a forgotten password locked. */
    boolean isLocked(long traineeId, long entryId) {
        return find(traineeId, entryId).filter(this::isLocked).isPresent();
    }

    private boolean isLocked(Reflection reflection) {
        return journal.open(reflection.sealed(), place(reflection.logEntryId())).isEmpty();
    }

    private Optional<Reflection> find(long traineeId, long entryId) {
        return em.createQuery(
                        "select r from Reflection r where r.logEntryId = :entry and r.traineeId = :trainee",
                        Reflection.class)
                .setParameter("entry", entryId)
                .setParameter("trainee", traineeId)
                .getResultStream()
                .findFirst();
    }

    /** Bound to its entry: moved beside another one, it does not open. */
    private static String place(long entryId) {
        return "reflection:" + entryId;
    }
}
