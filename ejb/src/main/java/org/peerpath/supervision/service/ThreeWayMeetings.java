package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Placement;
import org.peerpath.supervision.ThreeWayKind;
import org.peerpath.supervision.ThreeWayMeeting;

/** The meetings of trainee, host and course at a placement that was looked up by its scope before. */
@ApplicationScoped
class ThreeWayMeetings {
    @PersistenceContext
    private EntityManager em;

    /** All three, in their order; one that nobody planned yet is proposed for a day of the placement. */
    List<ThreeWayRow> rows(MeetingPlace place) {
        var planned = em.createQuery(
                        """
                        select new org.peerpath.supervision.service.ThreeWayRow(
                            m.version, m.kind, m.plannedDay, m.plannedAt, m.revision, m.heldOn, m.traineeThere,
                            m.hostThere, m.courseThere, m.atHost, m.outcome, m.actions, m.hash, m.traineeConfirmedAt,
                            m.hostConfirmedAt, m.courseConfirmedAt)
                        from ThreeWayMeeting m where m.placementId = :placement""",
                        ThreeWayRow.class)
                .setParameter("placement", place.id())
                .getResultList();
        return Arrays.stream(ThreeWayKind.values())
                .map(kind -> planned.stream()
                        .filter(row -> row.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> proposed(kind, place)))
                .toList();
    }

    private static ThreeWayRow proposed(ThreeWayKind kind, MeetingPlace place) {
        return new ThreeWayRow(
                null,
                kind,
                kind.proposedBetween(place.starts(), place.ends()),
                ThreeWayMeeting.USUAL_TIME,
                0,
                null,
                false,
                false,
                false,
                false,
                null,
                List.of(),
                "",
                null,
                null,
                null);
    }

    ThreeWayMeeting of(Placement placement, ThreeWayKind kind) {
        return em.createQuery(
                        "select m from ThreeWayMeeting m where m.placementId = :placement and m.kind = :kind",
                        ThreeWayMeeting.class)
                .setParameter("placement", placement.id())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one there is, or one begun now. */
    ThreeWayMeeting begun(Placement placement, ThreeWayKind kind) {
        return em.createQuery(
                        "select m from ThreeWayMeeting m where m.placementId = :placement and m.kind = :kind",
                        ThreeWayMeeting.class)
                .setParameter("placement", placement.id())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var meeting = new ThreeWayMeeting(placement, kind);
                    em.persist(meeting);
                    return meeting;
                });
    }
}
