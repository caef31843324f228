package org.peerpath.supervision.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.service.PlacementScope;
import org.peerpath.supervision.SupervisionMeeting;
import org.peerpath.supervision.ThreeWayKind;

/** The course’s part: see that supervision takes place, say what is asked, plan the meetings of the three and write them down. */
@Stateless
public class TeamSupervision {
    @Inject
    private Meetings meetings;

    @Inject
    private ThreeWayBook threeWay;

    @Inject
    private SupervisionViews views;

    @Inject
    private AppointmentsFile calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TeamSupervisionView see(long placementId) {
        return views.forTeam(place(placementId));
    }

    /** What is asked at this placement, beyond the programme, before it is closed. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void agree(long placementId, @Valid AgreedDraft draft) {
        var placement = placement(placementId);
        SupervisionMeeting.requireUnderWay(placement);
        meetings.plan(placement)
                .agree(Objects.requireNonNull(draft.getMeetings()), draft.isThreeWay(), draft.isCompetences());
        if (draft.isThreeWay()) {
            threeWay.planAll(placement);
        }
        audit.record(AuditKind.SIGN_OFF_ASKED, actor.personId(), AuditThing.PLACEMENT.of(placementId));
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void plan(long placementId, ThreeWayKind kind, @Valid AppointmentDraft draft) {
        threeWay.plan(placement(placementId), kind, draft.appointment());
    }

    /** Writes down that it was held. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void hold(long placementId, ThreeWayKind kind, @Valid ThreeWayDraft draft) {
        threeWay.hold(placement(placementId), kind, draft.held(), draft.shownHash());
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void confirm(long placementId, ThreeWayKind kind, String shownHash) {
        threeWay.confirm(placement(placementId), kind, Capacity.COURSE, actor.personId(), shownHash);
    }

    /** What is still to come, for a calendar. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String appointments(long placementId, String page, Locale locale) {
        return calendar.of(place(placementId), page, locale);
    }

    private MeetingPlace place(long placementId) {
        return meetings.place(PlacementScope.OF_THE_TEAM, actor.personId(), placementId);
    }

    private Placement placement(long placementId) {
        return meetings.placement(PlacementScope.OF_THE_TEAM, actor.personId(), placementId);
    }
}
