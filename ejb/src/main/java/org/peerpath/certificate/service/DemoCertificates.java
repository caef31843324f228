package org.peerpath.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.peerpath.certificate.Award;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;

/**
 * Some of the invented finished group hold a certificate: one that stands, one that was taken back after an error. The
 * others are ready and wait.
 */
@ApplicationScoped
class DemoCertificates implements DemoContent {
    @Inject
    private Issuing issuing;

    @Inject
    private Awards awards;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void seed() {
        issue("trainee10", "competence");
        issue("trainee10", "attendance");
        issue("trainee11", "completion");
        var mistaken = issue("trainee11", "attendance");
        var reason = "Issued with the name of another person in the group. A right one follows.";
        awards.add(mistaken.revoke(reason, person("issuer"), clock.instant()));
    }

    private Award issue(String account, String award) {
        var enrolment = em.createQuery("select e.id from Enrolment e where e.personId = :person", Long.class)
                .setParameter("person", person(account))
                .getSingleResult();
        return issuing.issue(enrolment, award, person("issuer"));
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }
}
