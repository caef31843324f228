package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.placement.Capacity;

/**
 * Invented placements in every state: under way with days that wait, one with a question, agreed and not begun, proposed
 * with one, two or no signatures, ended early, and closed.
 */
@ApplicationScoped
class DemoPlacements implements DemoContent {
    private static final String FIRST = "change-of-sides";
    private static final String SECOND = "practice";
    private static final String MARTA = "host";
    private static final String HENNING = "host2";
    private static final String DOINA = "host3";

    @Inject
    private DemoAgreements agreements;

    @Inject
    private DemoPractice practice;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void seed() {
        var today = LocalDate.now(clock);
        robin(today);
        noor(today);
        mateo(today);
        agreements.agreed(of("trainee4", FIRST, DOINA, today.plusWeeks(2)));
        lena(today);
        agreements.proposed(of("trainee7", FIRST, MARTA, today.plusWeeks(3)), List.of());
        var tomasz = agreements.active(of("trainee8", FIRST, MARTA, today.minusWeeks(1)));
        practice.send(tomasz, practice.log(tomasz, 3));
        List.of("trainee5", "trainee10", "trainee11", "trainee12").forEach(account -> {
            practice.asRecorded(of(account, FIRST, HENNING, today));
            practice.asRecorded(of(account, SECOND, MARTA, today));
        });
    }

    /** Forty hours done; of the second placement some are confirmed, some wait, one day is a draft. */
    private void robin(LocalDate today) {
        var first = agreements.active(of("trainee", FIRST, HENNING, today.minusWeeks(11)));
        practice.complete(first, practice.log(first, 10));
        var second = agreements.active(of("trainee", SECOND, MARTA, today.minusWeeks(5)));
        var days = practice.log(second, 14);
        practice.confirm(second, days.subList(0, 10));
        practice.send(second, days.subList(10, 13));
    }

    /** One day has a question; another was asked about and answered. */
    private void noor(LocalDate today) {
        var first = agreements.active(of("trainee2", FIRST, MARTA, today.minusWeeks(4)));
        var days = practice.log(first, 9);
        practice.confirm(first, days.subList(0, 5));
        practice.send(first, days.subList(6, 8));
        practice.ask(first, days.get(5), "Was there no break that day? And which group was it, Tuesday or Thursday?");
        practice.askAndAnswer(
                first,
                days.get(8),
                "I have you in my calendar until one only. Did you stay longer?",
                "Yes, we cleared up together with the kitchen group, until a quarter past two.");
    }

    /** The first placement is closed, the second waits for two signatures. */
    private void mateo(LocalDate today) {
        var first = agreements.active(of("trainee3", FIRST, MARTA, today.minusWeeks(9)));
        practice.complete(first, practice.log(first, 10));
        agreements.proposed(of("trainee3", SECOND, MARTA, today.plusDays(10)), List.of(Capacity.TRAINEE));
    }

    /** One host could not go on, with days left open; another one still has to sign. */
    private void lena(LocalDate today) {
        var first = agreements.active(of("trainee6", FIRST, HENNING, today.minusWeeks(6)));
        var days = practice.log(first, 5);
        practice.confirm(first, days.subList(0, 3));
        practice.askAndAnswer(
                first,
                days.get(3),
                "Was that the whole afternoon?",
                "Yes, with the kitchen group and the round after it.");
        practice.send(first, days.subList(4, 5));
        agreements.endEarly(first);
        agreements.proposed(
                of("trainee6", FIRST, MARTA, today.plusDays(5)), List.of(Capacity.TRAINEE, Capacity.COURSE));
    }

    private DemoAgreements.Setting of(String account, String requirement, String host, LocalDate starts) {
        var trainee = person(account);
        var enrolment = em.createQuery("select e.id from Enrolment e where e.personId = :person", Long.class)
                .setParameter("person", trainee)
                .getSingleResult();
        return new DemoAgreements.Setting(trainee, enrolment, requirement, person(host), person("lead"), starts);
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }
}
