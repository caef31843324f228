package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;

/** An invented practice supervisor who wants no account, at the host where Doina has one. */
@ApplicationScoped
class DemoContacts implements DemoContent {
    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 410;
    }

    @Override
    public void seed() {
        var now = clock.instant();
        var ilinca = new Person("Ilinca Stan", Locale.ENGLISH, ZoneId.of("Europe/Bucharest"));
        em.persist(ilinca);
        var host = organisationOf("host3", Role.SUPERVISOR);
        var course = organisationOf("lead", Role.COURSE_LEAD);
        em.persist(RoleGrant.fromNow(ilinca.id(), Role.SUPERVISOR, Scope.organisation(host), now));
        em.persist(new PracticeContact(course, host, ilinca.id(), DemoMode.address("ilinca"), person("lead"), now));
    }

    private long organisationOf(String account, Role role) {
        return em.createQuery(
                        "select min(g.organisationId) from RoleGrant g where g.personId = :person and g.role = :role and "
                                + RoleGrant.COUNTS,
                        Long.class)
                .setParameter("person", person(account))
                .setParameter("role", role)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }
}
