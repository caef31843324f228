package org.peerpath.variant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.peerpath.identity.Account;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Scope;
import org.peerpath.identity.service.PasswordHashes;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.Site;
import org.peerpath.programme.Derivation;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.variant.ProgrammeShare;

/**
 * An invented training house in the mountains that runs a shared curriculum with a second placement of 180 hours, and another
 * one with which nothing is shared yet.
 */
@ApplicationScoped
class DemoVariants implements DemoContent {
    private static final String HOUSE = "Bergpfad Akademie";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int LONGER = 180 * 60;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 480;
    }

    @Override
    public void seed() {
        var owners = em.createQuery("select p from Programme p where p.slug = 'ex-in'", Programme.class)
                .getSingleResult();
        var version = em.createQuery(
                        "select v from ProgrammeVersion v where v.programmeId = :programme", ProgrammeVersion.class)
                .setParameter("programme", owners.id())
                .getSingleResult();
        var house = house(HOUSE, "DE", "Kempten");
        em.persist(new Site(house.id(), "Das Haus am Hang", "Laternenweg 7", "Kempten", BERLIN.getId()));
        house("Camino Común", "ES", "Zamora");
        var today = LocalDate.ofInstant(clock.instant(), BERLIN);
        var by = em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address("lead"))
                .getSingleResult();
        em.persist(new ProgrammeShare(owners, house.id(), new ProgrammeShare.Term(today, today, by, clock.instant())));
        var slug = VariantSlug.of(owners.slug(), HOUSE, taken -> false);
        var variant = Programme.variant(house.id(), slug, owners.id());
        em.persist(variant);
        var scope = Scope.programme(house.id(), variant.id());
        em.persist(RoleGrant.fromNow(lead(), Role.COURSE_LEAD, scope, clock.instant()));
        var text = Derivation.of(version.source()).with(slug, Map.of("placement-p2", LONGER));
        var first = new ProgrammeVersion(house.id(), variant.id(), 1, text);
        first.follow(version.id());
        first.publish();
        em.persist(first);
    }

    private Organisation house(String name, String country, String town) {
        var house = new Organisation(
                name, OrganisationKind.NGO, country, town, LocalDate.ofInstant(clock.instant(), BERLIN));
        house.register("Invented register, number 0001");
        house.allow(Capability.TRAINING);
        house.allow(Capability.ISSUING);
        house.keepOutOfDirectory();
        em.persist(house);
        return house;
    }

    private long lead() {
        var person = new Person("Wiebke", Locale.ENGLISH, BERLIN);
        em.persist(person);
        var account = new Account(person.id(), DemoMode.address("lead3"));
        account.rehash(passwords.hash(DemoMode.PASSWORD));
        em.persist(account);
        return person.id();
    }
}
