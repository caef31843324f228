package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.peerpath.identity.Account;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;

/** Invented people, one or more for each role. Whoever has a role in a cohort gets it when the cohort is made. */
@ApplicationScoped
class DemoPeople implements DemoContent {
    private static final String OPEN_BRIDGE = "Open Bridge Training Collective";

    private static final List<Invented> PEOPLE = List.of(
            new Invented("Robin", "trainee", "en", "Europe/Dublin"),
            new Invented("Noor", "trainee2", "en", "Europe/Dublin"),
            new Invented("Mateo", "trainee3", "es", "Europe/Madrid"),
            new Invented("Ioana", "trainee4", "en", "Europe/Bucharest"),
            new Invented("Kofi", "trainee5", "en", "Europe/Dublin"),
            new Invented("Lena", "trainee6", "de", "Europe/Berlin"),
            new Invented("Sadhbh", "trainee7", "en", "Europe/Dublin"),
            new Invented("Tomasz", "trainee8", "en", "Europe/Warsaw"),
            new Invented("Amira", "trainee9", "en", "Europe/Dublin"),
            new Invented("Jonas", "trainee10", "de", "Europe/Berlin"),
            new Invented("Beatriz", "trainee11", "es", "Europe/Madrid"),
            new Invented("Eoin", "trainee12", "en", "Europe/Dublin"),
            new Invented("Fiadh", "trainee13", "en", "Europe/Dublin"),
            new Invented("Piotr", "trainee14", "en", "Europe/Warsaw"),
            new Invented("Marisol", "trainee15", "es", "Europe/Madrid"),
            new Invented("Aoife", "trainer", "en", "Europe/Dublin"),
            new Invented("Grace", "trainer2", "en", "Europe/Dublin"),
            new Invented("Dara", "lead", "en", "Europe/Dublin"),
            new Invented("Oisín", "lead2", "en", "Europe/Dublin"),
            new Invented("Marta", "host", "es", "Europe/Madrid"),
            new Invented("Henning", "host2", "de", "Europe/Berlin"),
            new Invented("Doina", "host3", "en", "Europe/Bucharest"),
            new Invented("Ciara", "issuer", "en", "Europe/Dublin"),
            new Invented("Sorcha", "safe", "en", "Europe/Dublin"),
            new Invented("Elena", "safe2", "es", "Europe/Madrid"),
            new Invented("Niamh", "orgadmin", "en", "Europe/Dublin"),
            new Invented("Ilse", "librarian", "de", "Europe/Berlin"),
            new Invented("Pat", "admin", "en", "Europe/Dublin"));

    @Inject
    private PasswordHashes passwords;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void seed() {
        var hash = passwords.hash(DemoMode.PASSWORD);
        PEOPLE.forEach(p -> add(p, hash));
        em.flush();
        grant("host", Role.SUPERVISOR, "Casa Horizonte");
        grant("host2", Role.SUPERVISOR, "Hafenlicht e.V.");
        grant("host3", Role.SUPERVISOR, "Sunrise Recovery House");
        grant("issuer", Role.ISSUER, OPEN_BRIDGE);
        grant("safe", Role.SAFEGUARDING_LEAD, OPEN_BRIDGE);
        grant("safe2", Role.SAFEGUARDING_LEAD, "Casa Horizonte");
        grant("orgadmin", Role.ORGANISATION_ADMINISTRATOR, OPEN_BRIDGE);
        em.persist(RoleGrant.fromNow(person("librarian"), Role.LIBRARIAN, Scope.PLATFORM, clock.instant()));
        em.persist(RoleGrant.fromNow(person("admin"), Role.ADMINISTRATOR, Scope.PLATFORM, clock.instant()));
    }

    private void add(Invented invented, String passwordHash) {
        var person =
                new Person(invented.name(), Locale.forLanguageTag(invented.language()), ZoneId.of(invented.zone()));
        em.persist(person);
        var account = new Account(person.id(), DemoMode.address(invented.account()));
        account.rehash(passwordHash);
        em.persist(account);
    }

    private void grant(String account, Role role, String organisation) {
        var id = em.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", organisation)
                .getSingleResult();
        em.persist(RoleGrant.fromNow(person(account), role, Scope.organisation(id), clock.instant()));
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }

    private record Invented(String name, String account, String language, String zone) {}
}
