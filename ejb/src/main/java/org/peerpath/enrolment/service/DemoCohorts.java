package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;
import org.peerpath.enrolment.CohortReadiness;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.LivedExperienceRole;
import org.peerpath.enrolment.Readiness;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * Invented groups: one that finished, one that is nearly through its sessions, and some that are still to begin. Sessions
 * are a week apart; of the running group the session before last was yesterday, and its list waits to be filled in.
 */
@ApplicationScoped
class DemoCohorts implements DemoContent {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int WEEK = 7;

    /** The programmes that somebody leads as a whole; the others have leads of their groups only. */
    private static final List<String> LED = List.of("peer2peer", "ex-in");

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Beginnings beginnings;

    @Inject
    private DemoEvidence evidence;

    @Inject
    private WaitingList list;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void seed() {
        var today = LocalDate.ofInstant(clock.instant(), DUBLIN);
        var version = version("peer2peer");
        var definition = definitions.of(version.id());
        var weeks = definition.sessions().size();
        var finished = cohort(version, "First group", today.minusDays(WEEK * (weeks + 30L)), 8, definition);
        open(finished);
        enrol(finished, "trainee10", "Jonas Brandt").forEach(e -> evidence.everything(e, definition));
        enrol(finished, "trainee11", "Beatriz Ríos Salcedo").forEach(e -> evidence.everything(e, definition));
        enrol(finished, "trainee12", "Eoin Mac Giolla").forEach(e -> evidence.everything(e, definition));
        var running = cohort(version, "Second group", today.minusDays(1 + WEEK * (weeks - 2L)), 12, definition);
        open(running);
        seedRunning(running, definition);
        var next = cohort(version, "Third group", today.plusWeeks(10), 10, definition);
        open(next);
        apply(next, "Saoirse", "I took part in a support group for two years and would like to give something back.");
        apply(next, "Marek", "Evenings suit me best. I can travel to Dublin once a month.");
        apply(next, "Yusra", "");
        openOthers(today);
        LED.forEach(this::lead);
        plan(today);
    }

    /** Whoever leads a programme writes it too. */
    private void lead(String slug) {
        var version = version(slug);
        var scope = Scope.programme(version.organisationId(), version.programmeId());
        em.persist(RoleGrant.fromNow(person("lead"), Role.COURSE_LEAD, scope, clock.instant()));
    }

    /** A group that only its team sees: its lead asked somebody to work in it. */
    private void plan(LocalDate today) {
        var version = version("ex-in");
        var definition = definitions.of(version.id());
        var planned = cohort(version, "Winter group", today.plusWeeks(24), 14, definition);
        em.persist(LivedExperienceRole.asked(planned, person("trainer"), person("lead"), clock.instant()));
    }

    private void open(Cohort cohort) {
        em.persist(LivedExperienceRole.taken(cohort, person("trainer"), clock.instant()));
        cohort.open(new CohortReadiness(true, true, true), clock.instant());
    }

    private void seedRunning(Cohort running, ProgrammeDefinition definition) {
        enrol(running, "trainee", "Robin Keane").forEach(e -> evidence.sessions(e, definition, 0));
        enrol(running, "trainee2", "Noor Haddad").forEach(e -> evidence.sessions(e, definition, 1));
        enrol(running, "trainee3", "Mateo Ruiz Herrera").forEach(e -> evidence.sessions(e, definition, 0));
        enrol(running, "trainee4", "Ioana Popescu").forEach(e -> evidence.sessions(e, definition, 2));
        enrol(running, "trainee5", "Kofi Asante").forEach(e -> evidence.nearlyEverything(e, definition));
        enrol(running, "trainee6", "Lena Vogt").forEach(e -> evidence.sessions(e, definition, 0));
        enrol(running, "trainee7", "Sadhbh Ní Riain").forEach(e -> evidence.sessions(e, definition, 1));
        enrol(running, "trainee8", "Tomasz Zieliński").forEach(e -> evidence.sessions(e, definition, 4));
        enrol(running, "trainee9", "أميرة حداد").forEach(e -> evidence.resting(e, definition));
    }

    private void openOthers(LocalDate today) {
        for (var slug : List.of("ex-in", "scottish-pda")) {
            var version = version(slug);
            var open = cohort(version, "Open group", today.plusWeeks(14), 16, definitions.of(version.id()));
            open(open);
            grant(open, "trainer2", Role.TRAINER);
            offer(open, "Branwen");
        }
    }

    /** Somebody who waited, and for whom a place is held now. */
    private void offer(Cohort cohort, String name) {
        var today = LocalDate.ofInstant(clock.instant(), DUBLIN);
        var application = apply(cohort, name, "");
        application.talk(today.minusDays(1), Readiness.READY, person("lead"), today);
        application.await(clock.instant());
        list.passOn(cohort);
    }

    private Cohort cohort(
            ProgrammeVersion version, String name, LocalDate start, int places, ProgrammeDefinition definition) {
        var organisation = em.createQuery("select p.organisationId from Programme p where p.id = :id", Long.class)
                .setParameter("id", version.programmeId())
                .getSingleResult();
        var cohort = new Cohort(
                organisation,
                version.programmeId(),
                version.id(),
                new CohortPlan(name, DUBLIN, "en", "Dublin, online", start, start.minusWeeks(2), places));
        em.persist(cohort);
        var day = start;
        for (var session : definition.sessions()) {
            em.persist(new CohortSession(
                    cohort, session.code(), LocalDateTime.of(day, EVENING), session.minutes(), "Dublin, online"));
            day = day.plusDays(WEEK);
        }
        grant(cohort, "trainer", Role.TRAINER);
        grant(cohort, "lead", Role.COURSE_LEAD);
        return cohort;
    }

    private List<Enrolment> enrol(Cohort cohort, String account, String certificateName) {
        cohort.takePlace();
        grant(cohort, account, Role.TRAINEE);
        consents.agreed(person(account), ConsentPurpose.LEARNING_RECORD, Locale.ENGLISH);
        return List.of(beginnings.enrol(cohort, person(account), certificateName, cohort.startsOn()));
    }

    private Application apply(Cohort cohort, String name, String message) {
        var application = new Application(
                cohort,
                name,
                DemoMode.address(name.toLowerCase(Locale.ROOT)),
                Locale.ENGLISH,
                message,
                clock.instant());
        em.persist(application);
        return application;
    }

    private void grant(Cohort cohort, String account, Role role) {
        em.persist(RoleGrant.fromNow(person(account), role, cohort.scope(), clock.instant()));
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }

    private ProgrammeVersion version(String slug) {
        return em.createQuery(
                        "select v from ProgrammeVersion v join Programme p on p.id = v.programmeId where p.slug = :slug",
                        ProgrammeVersion.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }
}
