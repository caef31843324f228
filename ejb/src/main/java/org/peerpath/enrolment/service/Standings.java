package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.Outlook;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.CompletionWindow;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;

/** Reads what is known about enrolments, a fixed number of statements for any number of them, and evaluates it. */
@ApplicationScoped
class Standings {
    @Inject
    private Enrolments enrolments;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Clock clock;

    /** Computes anew where they stand, after something that they follow has changed. */
    void renew(List<Enrolment> locked) {
        of(locked).standAsOf(clock.instant());
    }

    Known of(List<Enrolment> asked) {
        var cohortIds = asked.stream().map(Enrolment::cohortId).collect(Collectors.toSet());
        var ids = asked.stream().map(Enrolment::id).collect(Collectors.toSet());
        var known = new Known(asked);
        if (asked.isEmpty()) {
            return known;
        }
        enrolments.cohortsOf(cohortIds).forEach(c -> known.cohorts.put(c.id(), c));
        enrolments.sessionsOf(cohortIds).forEach(s -> known.sessions
                .computeIfAbsent(s.cohortId(), id -> new ArrayList<>())
                .add(s));
        enrolments.evidenceOf(ids).forEach(row -> known.add(row.enrolmentId(), row.fact(), row.source()));
        asked.stream()
                .map(Enrolment::programmeVersionId)
                .distinct()
                .forEach(version -> known.definitions.put(version, definitions.of(version)));
        return known;
    }

    /** Enrolments with everything that bears on them. */
    static final class Known {
        private final Map<Long, Enrolment> enrolments;
        private final Map<Long, Cohort> cohorts = new HashMap<>();
        private final Map<Long, List<SessionRow>> sessions = new HashMap<>();
        private final Map<Long, List<Fact>> facts = new HashMap<>();
        private final Map<Long, Set<String>> sources = new HashMap<>();
        private final Map<Long, ProgrammeDefinition> definitions = new HashMap<>();

        private Known(List<Enrolment> asked) {
            enrolments = asked.stream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
        }

        boolean isNew(EvidenceJournal.Line line) {
            return !sources.getOrDefault(line.enrolmentId(), Set.of()).contains(line.source());
        }

        void add(long enrolmentId, Fact fact, String source) {
            facts.computeIfAbsent(enrolmentId, id -> new ArrayList<>()).add(fact);
            sources.computeIfAbsent(enrolmentId, id -> new HashSet<>()).add(source);
        }

        Cohort cohort(Enrolment enrolment) {
            return Objects.requireNonNull(cohorts.get(enrolment.cohortId()));
        }

        /** In the order in which they take place. */
        List<SessionRow> sessions(Enrolment enrolment) {
            return sessions.getOrDefault(enrolment.cohortId(), List.of());
        }

        ProgrammeDefinition definition(Enrolment enrolment) {
            return Objects.requireNonNull(definitions.get(enrolment.programmeVersionId()));
        }

        Evidence evidence(Enrolment enrolment) {
            var planned = sessions(enrolment).stream().map(SessionRow::planned).toList();
            var delivery = new Delivery(enrolment.enrolledOn(), planned);
            return Evidence.of(delivery, facts.getOrDefault(enrolment.id(), List.of()));
        }

        /** Days are counted by the calendar of the place where the cohort learns. */
        LocalDate today(Enrolment enrolment, Instant now) {
            return LocalDate.ofInstant(now, cohort(enrolment).zone());
        }

        Evaluation path(Enrolment enrolment, Instant now) {
            return evaluate(enrolment, definition(enrolment).mainAward().key(), now);
        }

        Evaluation evaluate(Enrolment enrolment, String award, Instant now) {
            return Evaluator.evaluate(
                    definition(enrolment).award(award).requirement(), evidence(enrolment), today(enrolment, now));
        }

        /** Of the time to finish; while they rest it moves from day to day. */
        @Nullable
        LocalDate lastDay(Enrolment enrolment, Instant now) {
            var tree = definition(enrolment).mainAward().requirement();
            return CompletionWindow.end(tree, evidence(enrolment), today(enrolment, now))
                    .orElse(null);
        }

        void standAsOf(Instant now) {
            for (var enrolment : enrolments.values()) {
                var path = path(enrolment, now);
                var today = today(enrolment, now);
                enrolment.stand(
                        PathSteps.progress(path, today),
                        Outlook.of(path, definition(enrolment), enrolment.outlook(), today));
                enrolment.finishBy(lastDay(enrolment, now));
            }
        }
    }
}
