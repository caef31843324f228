package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.LEARNING_IS_RECORDED_WITH_CONSENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.evidence.EvidenceEntry;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.service.Actor;

/**
 * Where everything that counts is written down. Lines are only added; where the enrolment then stands is computed in the
 * same transaction and kept beside it. The enrolments are locked first, so that two writers take turns.
 *
 * <p>No door: called by services that have checked role and scope, inside their transaction.
 */
@ApplicationScoped
public class EvidenceJournal {
    @Inject
    private Enrolments enrolments;

    @Inject
    private Consents consents;

    @Inject
    private Standings standings;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Adds facts to one enrolment.
     *
     * @param source what they come from, such as {@code LOG_ENTRY:12:CONFIRMED}
     * @return false if facts from that source were there already: nothing is added twice
     */
    public boolean append(long enrolmentId, List<Fact> facts, String source) {
        return append(List.of(new Line(enrolmentId, facts, source))) > 0;
    }

    /**
     * Adds facts to several enrolments with the same number of statements as to one.
     *
     * @return how many lines were new
     * @throws org.peerpath.kernel.BusinessRuleViolation if an enrolment is closed
     */
    public int append(List<Line> lines) {
        var ids = lines.stream().map(Line::enrolmentId).collect(Collectors.toSet());
        var locked = enrolments.lock(ids);
        var known = standings.of(locked);
        var recorded = withConsent(lines, locked);
        LEARNING_IS_RECORDED_WITH_CONSENT.require(lines.isEmpty() || !recorded.isEmpty());
        var added = 0;
        for (var line : recorded) {
            added += add(line, locked, known);
        }
        if (added > 0) {
            known.standAsOf(clock.instant());
        }
        return added;
    }

    /** What is written about an enrolment, in the order in which it was written. */
    public List<Fact> factsOf(long enrolmentId) {
        return enrolments.evidenceOf(List.of(enrolmentId)).stream()
                .map(EvidenceRow::fact)
                .toList();
    }

    /** Nothing is written down about whoever took back that it may be; the others of a group are not held up. */
    private List<Line> withConsent(List<Line> lines, List<Enrolment> locked) {
        var people = locked.stream().map(Enrolment::personId).collect(Collectors.toSet());
        var without = consents.withdrawn(people, ConsentPurpose.LEARNING_RECORD);
        var left = locked.stream()
                .filter(enrolment -> without.contains(enrolment.personId()))
                .map(Enrolment::id)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !left.contains(line.enrolmentId()) || line.isAboutTime())
                .toList();
    }

    private int add(Line line, List<Enrolment> locked, Standings.Known known) {
        var enrolment = locked.stream()
                .filter(e -> e.id() == line.enrolmentId())
                .findFirst()
                .orElseThrow();
        enrolment.requireOpen();
        if (!known.isNew(line)) {
            return 0;
        }
        for (var i = 0; i < line.facts().size(); i++) {
            var fact = line.facts().get(i);
            enrolments.add(new EvidenceEntry(
                    enrolment.organisationId(),
                    enrolment.id(),
                    fact.flat(),
                    line.source(i),
                    actor.isSignedIn() ? actor.personId() : null,
                    clock.instant()));
            known.add(enrolment.id(), fact, line.source(i));
        }
        return 1;
    }

    /**
     * Facts to be added to one enrolment.
     *
     * @param source what they come from; the same source counts once
     */
    public record Line(long enrolmentId, List<Fact> facts, String source) {
        public Line {
            facts = List.copyOf(facts);
        }

        /** A rest is the person's own word and in their favour: it is always taken. */
        /** Says nothing of what somebody learned: only when they rest, or until when they have time. */
        boolean isAboutTime() {
            return facts.stream()
                    .allMatch(fact -> fact instanceof Fact.Paused
                            || fact instanceof Fact.Resumed
                            || fact instanceof Fact.DeadlineExtended);
        }

        String source(int index) {
            return index == 0 ? source : source + "#" + index;
        }
    }
}
