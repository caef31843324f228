package org.peerpath.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditEvent;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;

/**
 * Records what happened. What is recorded in a transaction is written when that ends well, and not at all if it does not:
 * one row for each call. Writers take turns at one row of the database, so it is taken last, when everything else is done.
 */
@ApplicationScoped
public class AuditTrail {
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private AuditRows rows;

    @Inject
    private Clock clock;

    /**
     * Records an event in the caller's transaction, or in one of its own where there is none.
     *
     * @param actorId who did it; null for the platform itself and for whoever is not known
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public void record(AuditKind kind, @Nullable Long actorId, AuditSubject... subjects) {
        waiting().add(new Happened(clock.instant().truncatedTo(ChronoUnit.MICROS), kind, actorId, words(subjects)));
    }

    /** Records an event whatever becomes of the caller's transaction: a refusal is recorded although it undoes the rest. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRegardless(AuditKind kind, @Nullable Long actorId, AuditSubject... subjects) {
        record(kind, actorId, subjects);
    }

    /** What this transaction has recorded so far. */
    @SuppressWarnings("unchecked")
    private List<Happened> waiting() {
        var known = (List<Happened>) transactions.getResource(AuditTrail.class);
        if (known != null) {
            return known;
        }
        var begun = new ArrayList<Happened>();
        transactions.putResource(AuditTrail.class, begun);
        transactions.registerInterposedSynchronization(new WriteLast(rows, begun));
        return begun;
    }

    private static String words(AuditSubject... subjects) {
        var words = Stream.of(subjects).map(AuditSubject::toString).collect(Collectors.joining(" "));
        if (words.length() > AuditEvent.SUBJECTS_MAX) {
            throw new IllegalArgumentException("An event has few subjects: " + words);
        }
        return words;
    }

    /** Something that happened and is not in the chain yet. */
    record Happened(Instant at, AuditKind kind, @Nullable Long actorId, String subjects) {}

    /** After the last change of the transaction and before its commit. */
    private record WriteLast(AuditRows rows, List<Happened> waiting) implements Synchronization {
        @Override
        public void beforeCompletion() {
            rows.append(waiting);
        }

        @Override
        public void afterCompletion(int status) {
            // Written or rolled back with everything else.
        }
    }
}
