package org.peerpath.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.recognition.ClaimDecision;
import org.peerpath.recognition.ClaimOutcome;
import org.peerpath.recognition.ClaimedLearning;
import org.peerpath.recognition.PriorLearningClaim;
import org.peerpath.recognition.RecognitionCap;

/** Invented people who learned something before: one waits, one has an answer, one asked for a second look. */
@ApplicationScoped
class DemoClaims implements DemoContent {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final int HOURS = 4;
    private static final int HOUR = 60;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 550;
    }

    @Override
    public void seed() {
        for (var account : List.of("trainee", "trainee5", "trainee6")) {
            claim(account, "I ran an evening group in a community house for a year, and kept a log of what I read.");
        }
        for (var account : List.of("trainee10", "trainee11", "trainee12")) {
            var none =
                    new ClaimDecision(ClaimOutcome.NONE, 0, "You did all of it with us, so nothing is left to count.");
            claim(account, "A reading circle in the winter before.").decide(none, 0, person("trainer"), at(3));
        }
        answer(claim("trainee2", "A listening course of the city library: eight evenings, with a certificate."));
        var asked = claim("trainee3", "I read the course books of an earlier year, and wrote about each of them.");
        answer(asked);
        asked.ask(
                "The second book is missing in the answer.", PriorLearningClaim.lastDayToAsk(day(2), 0), day(1), at(1));
    }

    private PriorLearningClaim claim(String account, String learned) {
        var enrolment = em.createQuery(
                        "select e from Enrolment e join Account a on a.personId = e.personId where a.email = :email",
                        Enrolment.class)
                .setParameter("email", DemoMode.address(account))
                .setMaxResults(1)
                .getSingleResult();
        var cap = new RecognitionCap(
                definitions.of(enrolment.programmeVersionId()),
                Evidence.of(new Delivery(day(6), List.of()), journal.factsOf(enrolment.id())),
                List.of());
        var claimed = new ClaimedLearning(HOURS * HOUR, learned, "https://library.example/courses");
        var claim = new PriorLearningClaim(enrolment, cap.left().get(0), claimed, UUID.randomUUID(), day(6), at(6));
        em.persist(claim);
        return claim;
    }

    private void answer(PriorLearningClaim claim) {
        var half = new ClaimDecision(
                ClaimOutcome.PART, HOURS * HOUR / 2, "Half of it is what our self-study asks. Thank you for the log.");
        var granted = claim.decide(half, HOURS * HOUR, person("trainer"), at(2));
        journal.append(
                claim.enrolmentId(),
                List.of(new Fact.PriorLearning(claim.subject(), granted, day(2))),
                "DEMO:prior:" + claim.id());
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }

    private Instant at(int daysAgo) {
        return clock.instant().minus(Duration.ofDays(daysAgo));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(at(daysAgo), DUBLIN);
    }
}
