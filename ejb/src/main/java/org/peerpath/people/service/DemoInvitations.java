package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.identity.service.Invitations;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.people.Invitation;

/** Two invitations that wait: one to somebody new, and one to somebody who has an account and can say yes at once. */
@ApplicationScoped
class DemoInvitations implements DemoContent {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Duration AGO = Duration.ofDays(2);

    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void seed() {
        var organisation = em.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", "Open Bridge Training Collective")
                .getSingleResult();
        invite("Oisín", "oisin", Role.ISSUER, organisation);
        invite("Grace", "trainer2", Role.ORGANISATION_ADMINISTRATOR, organisation);
    }

    private void invite(String name, String account, Role role, long organisation) {
        var email = DemoMode.address(account);
        var person =
                invitations.invite(name, email, Locale.ENGLISH, DUBLIN, null).personId();
        em.persist(new Invitation(
                new Invitation.Invited(person, name, email),
                new Invitation.Asked(role, Scope.organisation(organisation), null, DUBLIN),
                niamh(),
                clock.instant().minus(AGO)));
    }

    private long niamh() {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address("orgadmin"))
                .getSingleResult();
    }
}
