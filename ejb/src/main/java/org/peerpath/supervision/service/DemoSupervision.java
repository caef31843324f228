package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.CompetenceObservation;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.Seen;
import org.peerpath.programme.Competence;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Who;
import org.peerpath.supervision.AgreedAction;
import org.peerpath.supervision.Appointment;
import org.peerpath.supervision.MeetingHeld;
import org.peerpath.supervision.ReviewOutcome;
import org.peerpath.supervision.SupervisionMeeting;
import org.peerpath.supervision.SupervisionPlan;
import org.peerpath.supervision.Theme;
import org.peerpath.supervision.ThreeWayHeld;
import org.peerpath.supervision.ThreeWayKind;
import org.peerpath.supervision.ThreeWayMeeting;

/** Invented people who sit down together: some meetings count, one waits for a signature, a review for the course. */
@ApplicationScoped
class DemoSupervision implements DemoContent {
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final int HOUR = 60;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private ProgrammeDefinitions definitions;

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
        var today = LocalDate.now(clock);
        for (var account : List.of("trainee", "trainee2", "trainee8")) {
            underWay(account).forEach(placement -> meet(placement, today));
        }
    }

    private List<Placement> underWay(String account) {
        return em.createQuery(
                        "select p from Placement p join Account a on a.personId = p.traineeId where a.email = :email"
                                + " and p.state = :active order by p.id",
                        Placement.class)
                .setParameter("email", DemoMode.address(account))
                .setParameter("active", PlacementState.ACTIVE)
                .getResultList();
    }

    /** An hour each fortnight since it began; the last one the trainee has still to sign. */
    private void meet(Placement placement, LocalDate today) {
        var day = placement.startsOn().plusDays(4);
        for (; day.plusDays(14).isBefore(today); day = day.plusDays(14)) {
            var meeting = write(placement, day, day.plusDays(14));
            meeting.signAsTrainee(placement.traineeId(), meeting.hash(), clock.instant());
            meeting.signAsSupervisor(placement.supervisorId(), meeting.hash(), clock.instant());
            journal.append(
                    placement.enrolmentId(), List.of(meeting.held()), "SUPERVISION_MEETING:" + meeting.id() + ":HELD");
        }
        if (day.isBefore(today)) {
            var last = write(placement, day, today.plusDays(6));
            last.signAsSupervisor(placement.supervisorId(), last.hash(), clock.instant());
        }
        var plan = new SupervisionPlan(placement);
        plan.agree(4, true, false);
        plan.appoint(new Appointment(today.plusDays(6), FOUR), HOUR, null, today);
        em.persist(plan);
        review(placement, today);
        seen(placement);
    }

    /** What the host said at the beginning about the first competence that it signs. */
    private void seen(Placement placement) {
        var enrolment = Objects.requireNonNull(em.find(Enrolment.class, placement.enrolmentId()));
        definitions.of(enrolment.programmeVersionId()).competencesSignedBy(Who.HOST).stream()
                .limit(1)
                .map(Competence::code)
                .forEach(code -> em.persist(new CompetenceObservation(
                        placement,
                        new Seen(
                                code,
                                CompetenceLevel.NOT_YET_SEEN,
                                "First weeks: watched and asked good questions.",
                                null),
                        UUID.randomUUID(),
                        placement.supervisorId(),
                        clock.instant())));
    }

    private SupervisionMeeting write(Placement placement, LocalDate day, LocalDate next) {
        var held = new MeetingHeld(
                day,
                FOUR,
                HOUR,
                SupervisionForm.INDIVIDUAL,
                EnumSet.of(Theme.BOUNDARIES, Theme.OWN_STORY),
                List.of(new AgreedAction("Ask the team how shifts are handed over", next.minusDays(1))),
                true,
                new Appointment(next, FOUR));
        var meeting = new SupervisionMeeting(placement, held, UUID.randomUUID(), clock.instant());
        em.persist(meeting);
        em.flush();
        return meeting;
    }

    private void review(Placement placement, LocalDate today) {
        for (var kind : ThreeWayKind.values()) {
            var meeting = new ThreeWayMeeting(placement, kind);
            em.persist(meeting);
            if (kind != ThreeWayKind.END) {
                var review = kind == ThreeWayKind.MIDPOINT;
                var steps = List.of(new AgreedAction("Lead the opening round twice", today.plusDays(14)));
                var held = new ThreeWayHeld(
                        today.minusDays(review ? 1 : 5),
                        true,
                        true,
                        true,
                        !review,
                        review ? ReviewOutcome.ON_THE_WAY : null,
                        steps);
                meeting.hold(placement, held, today);
                meeting.confirm(placement, Capacity.HOST, placement.supervisorId(), meeting.hash(), clock.instant());
            }
        }
    }
}
