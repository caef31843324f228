package org.peerpath.adjustment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.peerpath.adjustment.Adjustment;
import org.peerpath.adjustment.AdjustmentKind;
import org.peerpath.adjustment.AdjustmentTerms;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;

/** Invented people for whom something is arranged. */
@ApplicationScoped
class DemoAdjustments implements DemoContent {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final int MINUTES = 15;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 555;
    }

    @Override
    public void seed() {
        arrange("trainee3", AdjustmentKind.LATE_OR_EARLY, MINUTES, "");
        for (var account : List.of("trainee3", "trainee9")) {
            arrange(account, AdjustmentKind.ANOTHER_WAY, 0, "Large print for everything on paper");
        }
    }

    private void arrange(String account, AdjustmentKind kind, int amount, String words) {
        var enrolment = em.createQuery(
                        "select e from Enrolment e join Account a on a.personId = e.personId where a.email = :email"
                                + " order by e.id",
                        Enrolment.class)
                .setParameter("email", DemoMode.address(account))
                .setMaxResults(1)
                .getSingleResult();
        var today = LocalDate.ofInstant(clock.instant(), DUBLIN);
        var terms = new AdjustmentTerms(kind, amount, words, today, null);
        em.persist(new Adjustment(enrolment, terms, UUID.randomUUID(), person("lead"), clock.instant()));
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }
}
