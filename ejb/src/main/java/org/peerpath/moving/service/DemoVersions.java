package org.peerpath.moving.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;
import org.peerpath.enrolment.CohortReadiness;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.Enrolling;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.moving.VersionOffer;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeVersion;

/**
 * An invented short course that got a second version while a group is under way, and two people who were asked: one could move,
 * and one has finished something of which the new version asks more. A third was not asked yet.
 */
@ApplicationScoped
class DemoVersions implements DemoContent {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int HOUR = 60;
    private static final int DAYS_TO_ANSWER = 24;

    @Inject
    private Enrolling enrolling;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 460;
    }

    @Override
    public void seed() {
        var source = source();
        var organisation = em.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", "Open Bridge Training Collective")
                .getSingleResult();
        var programme = new Programme(organisation, ProgrammeFile.read(source).slug());
        em.persist(programme);
        var first = published(programme, 1, source);
        var scope = Scope.programme(organisation, programme.id());
        em.persist(RoleGrant.fromNow(person("lead2"), Role.COURSE_LEAD, scope, clock.instant()));
        var group = group(first, ProgrammeFile.read(source));
        var fiadh = enrol(group, "trainee13", "Fiadh Ní Cheallaigh", 12);
        var piotr = enrol(group, "trainee14", "Piotr Nowak", 20);
        enrol(group, "trainee15", "Marisol Peña Ortiz", 6);
        first.retire();
        var second = published(programme, 2, otherwise(source));
        List.of(fiadh, piotr).forEach(enrolment -> em.persist(new VersionOffer(enrolment, second.id(), term())));
    }

    /** Less has to be attended, more practised, and there is more time; the rules of the house have a new text. */
    private static String otherwise(String source) {
        return source.replace("percent: 90", "percent: 75")
                .replace("time: 20 h}", "time: 24 h}")
                .replace("months: 12", "months: 18")
                .replace("version: \"2026\"", "version: \"2027\"")
                .replace("What is said here stays here.", "What is said here stays here, online too.")
                .replace("Lo que se dice aquí queda aquí.", "Lo que se dice aquí queda aquí, también en línea.")
                .replace("Was hier gesagt wird, bleibt hier.", "Was hier gesagt wird, bleibt hier, auch online.");
    }

    private VersionOffer.Term term() {
        var today = LocalDate.ofInstant(clock.instant(), DUBLIN);
        return new VersionOffer.Term(today.plusDays(DAYS_TO_ANSWER), today, person("lead2"), clock.instant());
    }

    private ProgrammeVersion published(Programme programme, int number, String source) {
        var version = new ProgrammeVersion(programme.organisationId(), programme.id(), number, source);
        version.publish();
        em.persist(version);
        return version;
    }

    private Cohort group(ProgrammeVersion version, ProgrammeDefinition definition) {
        var start = LocalDate.ofInstant(clock.instant(), DUBLIN).minusDays(9);
        var group = new Cohort(
                version.organisationId(),
                version.programmeId(),
                version.id(),
                new CohortPlan("Listening evenings", DUBLIN, "en", "Dublin", start, start.minusWeeks(2), 8));
        em.persist(group);
        var day = start;
        for (var session : definition.sessions()) {
            em.persist(new CohortSession(
                    group, session.code(), LocalDateTime.of(day, EVENING), session.minutes(), "Dublin"));
            day = day.plusDays(7);
        }
        group.open(new CohortReadiness(true, true, true), clock.instant());
        em.flush();
        return group;
    }

    /** Both were there so far, and practised so many hours. */
    private Enrolment enrol(Cohort group, String account, String name, int hours) {
        var person = person(account);
        consents.agreed(person, ConsentPurpose.LEARNING_RECORD, Locale.ENGLISH);
        var enrolment =
                enrolling.enrol(group.id(), person, name, person("lead2")).orElseThrow();
        var facts = new ArrayList<Fact>();
        var day = group.startsOn();
        facts.add(new Fact.SessionAttendance("l1", AttendanceState.PRESENT, 3 * HOUR, day));
        facts.add(new Fact.SessionAttendance("l2", AttendanceState.PRESENT, 3 * HOUR, day.plusDays(7)));
        facts.add(new Fact.Hours("practice", HoursStage.ATTENDED, hours * HOUR, day.plusDays(1)));
        facts.add(new Fact.Hours("practice", HoursStage.ATTESTED, hours * HOUR, day.plusDays(1)));
        facts.add(new Fact.DocumentSigned("house-rules", "2026", day));
        journal.append(enrolment.id(), facts, "DEMO:listening");
        return enrolment;
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }

    private static String source() {
        try (var file = DemoVersions.class.getResourceAsStream("listening.yaml")) {
            if (file == null) {
                throw new IllegalStateException("There is no file of the short course");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
