package org.peerpath.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.InstantColumn;
import org.peerpath.translation.Pairings;
import org.peerpath.translation.TextPair;
import org.peerpath.translation.TextPairing;

/** What is remembered of the translations of programmes. Whoever asks has found the programme in their own scope before. */
@ApplicationScoped
class Pairs {
    /** What one person writes on at in this time is one translation, not one for each time it is saved by itself. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    /** As many as one statement adds: each has eight values of its own. */
    private static final int ROWS = 100;

    private static final int VALUES = 8;

    private static final String ROW =
            """
            select new org.peerpath.translation.service.PairRow(t.place, t.language, t.sourceHash, t.targetHash,
                t.writtenBy, w.displayName, t.writtenAt, r.displayName, t.reviewedAt, t.ownReading)
            from TextPairing t left join Person w on w.id = t.writtenBy left join Person r on r.id = t.reviewedBy
            where t.programmeId = :programme""";

    private static final String OLDEST_FIRST = " order by t.id";

    private static final String ONE =
            """
            t.programmeId = :programme and t.place = :place and t.language = :language
                and t.sourceHash = :source and t.targetHash = :target""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Pairings<PairRow> all(long programmeId) {
        return pairings(em.createQuery(ROW + OLDEST_FIRST, PairRow.class), programmeId);
    }

    Pairings<PairRow> in(long programmeId, String language) {
        return pairings(
                em.createQuery(ROW + " and t.language = :language" + OLDEST_FIRST, PairRow.class)
                        .setParameter("language", language),
                programmeId);
    }

    private static Pairings<PairRow> pairings(TypedQuery<PairRow> rows, long programmeId) {
        return new Pairings<>(
                rows.setParameter("programme", programmeId).getResultList(), PairRow::pair, PairRow::reading);
    }

    Optional<TextPairing> find(long programmeId, TextPair pair) {
        return one(em.createQuery("select t from TextPairing t where " + ONE, TextPairing.class), programmeId, pair)
                .getResultStream()
                .findFirst();
    }

    private static <T> TypedQuery<T> one(TypedQuery<T> query, long programmeId, TextPair pair) {
        return query.setParameter("programme", programmeId)
                .setParameter("place", pair.place())
                .setParameter("language", pair.language())
                .setParameter("source", pair.sourceHash())
                .setParameter("target", pair.targetHash());
    }

    /** Which of these translations were made from some words once. */
    Set<TextPair> known(long programmeId, Collection<TextPair> pairs) {
        if (pairs.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select t from TextPairing t where t.programmeId = :programme and t.targetHash in :targets",
                        TextPairing.class)
                .setParameter("programme", programmeId)
                .setParameter(
                        "targets", pairs.stream().map(TextPair::targetHash).collect(Collectors.toSet()))
                .getResultStream()
                .map(TextPairing::pair)
                .collect(Collectors.toSet());
    }

    /** Who wrote this translation, from whatever words it was made; nobody where that is not known. */
    Optional<Long> writerOf(long programmeId, TextPair pair) {
        return em.createQuery(
                        """
                        select t.writtenBy from TextPairing t where t.programmeId = :programme and t.place = :place
                            and t.language = :language and t.targetHash = :target and t.writtenBy is not null
                        order by t.id desc""",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("place", pair.place())
                .setParameter("language", pair.language())
                .setParameter("target", pair.targetHash())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two who write the same words at once, in two drafts, leave one row. */
    void add(long organisationId, long programmeId, List<TextPair> pairs, @Nullable Long by, Instant now) {
        for (int from = 0; from < pairs.size(); from += ROWS) {
            insert(organisationId, programmeId, pairs.subList(from, Math.min(pairs.size(), from + ROWS)), by, now);
        }
    }

    private void insert(long organisationId, long programmeId, List<TextPair> pairs, @Nullable Long by, Instant now) {
        var rows = IntStream.range(0, pairs.size()).mapToObj(Pairs::row).collect(Collectors.joining(",\n"));
        var query = em.createNativeQuery(
                """
                insert into text_pairing (id, version, organisation_id, programme_id, place, language,
                    source_hash, target_hash, written_by, written_at, own_reading)
                values\s"""
                        + rows + " on conflict do nothing");
        int at = 0;
        for (var pair : pairs) {
            query.setParameter(++at, organisationId)
                    .setParameter(++at, programmeId)
                    .setParameter(++at, pair.place())
                    .setParameter(++at, pair.language())
                    .setParameter(++at, pair.sourceHash())
                    .setParameter(++at, pair.targetHash())
                    .setParameter(++at, by)
                    .setParameter(++at, Objects.requireNonNull(new InstantColumn().convertToDatabaseColumn(now)));
        }
        query.executeUpdate();
    }

    private static String row(int number) {
        int before = number * VALUES;
        return IntStream.rangeClosed(before + 1, before + VALUES)
                .mapToObj(at -> at == before + VALUES - 1 ? "cast(?" + at + " as bigint)" : "?" + at)
                .collect(Collectors.joining(", ", "(nextval('entity_id'), 0, ", ", false)"));
    }

    /** What was typed over in the same sitting was never a translation; what somebody reviewed always was. */
    void forget(long programmeId, TextPair pair, long by, Instant now) {
        em.createQuery("delete from TextPairing t where " + ONE
                        + " and t.writtenBy = :by and t.reviewedAt is null and t.writtenAt > :since")
                .setParameter("programme", programmeId)
                .setParameter("place", pair.place())
                .setParameter("language", pair.language())
                .setParameter("source", pair.sourceHash())
                .setParameter("target", pair.targetHash())
                .setParameter("by", by)
                .setParameter("since", now.minus(ONE_SITTING))
                .executeUpdate();
    }

    /** Whether somebody else answers for the programme too, who could read what this person wrote. */
    boolean isAlone(long programmeId, long person) {
        return em.createQuery(
                                """
                        select count(g.id) from RoleGrant g where g.programmeId = :programme and g.cohortId is null
                            and g.personId <> :person and g.role = org.peerpath.identity.Role.COURSE_LEAD and\s"""
                                        + RoleGrant.COUNTS,
                                Long.class)
                        .setParameter("programme", programmeId)
                        .setParameter("person", person)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                == 0;
    }
}
