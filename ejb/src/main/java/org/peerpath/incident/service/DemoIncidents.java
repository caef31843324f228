package org.peerpath.incident.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.peerpath.incident.Incident;
import org.peerpath.incident.IncidentKind;
import org.peerpath.incident.IncidentPlace;
import org.peerpath.incident.IncidentReport;
import org.peerpath.incident.ToldWhom;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.placement.Placement;

/** Invented incidents: one for course and host, one that the host does not read. */
@ApplicationScoped
class DemoIncidents implements DemoContent {
    private static final int DAYS_AGO = 3;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 560;
    }

    @Override
    public void seed() {
        write("trainee", IncidentKind.RISK_TO_PERSON, ToldWhom.PRACTICE_SUPERVISOR, true);
        write("trainee8", IncidentKind.CONDUCT, ToldWhom.NOBODY_YET, false);
    }

    private void write(String account, IncidentKind kind, ToldWhom told, boolean forHost) {
        var placement = em.createQuery(
                        "select p from Placement p join Account a on a.personId = p.traineeId where a.email = :email"
                                + " order by p.id desc",
                        Placement.class)
                .setParameter("email", DemoMode.address(account))
                .setMaxResults(1)
                .getSingleResult();
        var now = clock.instant();
        var local = LocalDateTime.ofInstant(now, placement.zone());
        var host = em.createQuery("select p.hostOrganisationId from Placement p where p.id = :id", Long.class)
                .setParameter("id", placement.id())
                .getSingleResult();
        var place = new IncidentPlace(
                placement.organisationId(), placement.id(), placement.traineeId(), host, forHost, placement.zone());
        var then = local.minusDays(DAYS_AGO)
                .withHour(15)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        em.persist(
                new Incident(place, new IncidentReport(kind, then.toLocalDate(), told, then), UUID.randomUUID(), now));
    }
}
