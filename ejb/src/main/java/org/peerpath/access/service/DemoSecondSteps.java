package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.access.SecondFactor;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.service.DemoContent;

/**
 * Everybody of the demonstration whose role needs a second step has one. Its secret is as random as any; the page that asks
 * for the code shows it, since nobody has their phone.
 */
@ApplicationScoped
class DemoSecondSteps implements DemoContent {
    @Inject
    private CodeCheck codes;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** After all who give people their roles. */
    @Override
    public int order() {
        return 990;
    }

    @Override
    public void seed() {
        em.createQuery(
                        "select distinct g.personId from RoleGrant g where g.role in :roles and " + RoleGrant.COUNTS,
                        Long.class)
                .setParameter("roles", rolesWithASecondStep())
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(this::give);
    }

    private static Set<Role> rolesWithASecondStep() {
        return Arrays.stream(Role.values()).filter(Role::needsSecondStep).collect(Collectors.toSet());
    }

    private void give(long personId) {
        var factor = new SecondFactor(personId, codes.seal(personId, Totp.newSecret()));
        factor.confirm(clock.instant());
        em.persist(factor);
    }
}
