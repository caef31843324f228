package org.peerpath.supervision.service;

import static org.peerpath.supervision.SupervisionRule.A_GROUP_IS_WRITTEN_DOWN_FOR_TRAINEES_OF_YOURS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.service.PlacementScope;
import org.peerpath.supervision.ThreeWayKind;

/** The practice supervisor’s part of supervision: write a meeting down, for one or for a group, sign it, take it back. */
@Stateless
public class HostSupervision {
    @Inject
    private Meetings meetings;

    @Inject
    private MeetingBook book;

    @Inject
    private ThreeWayBook threeWay;

    @Inject
    private SupervisionViews views;

    @Inject
    private AppointmentsFile calendar;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SupervisionView see(long placementId) {
        return views.of(place(placementId));
    }

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingPlace place(long placementId) {
        return meetings.place(PlacementScope.SUPERVISED, actor.personId(), placementId);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingView meeting(long placementId, long meetingId) {
        return new MeetingView(place(placementId), meetings.row(placementId, meetingId));
    }

    /** What was written down, to be changed. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingDraft takeUp(MeetingRow row) {
        return MeetingDraft.of(row);
    }

    /** Who else may have been in a group: the other trainees whom this supervisor stands beside. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GroupMember> others(long placementId) {
        return meetings.others(actor.personId(), placementId);
    }

    /**
     * Written down once for everybody who was there: each trainee has an entry of their own, and signs their own.
     *
     * @return the number of the meeting of this placement
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public long write(long placementId, @Valid MeetingDraft draft, boolean signed) {
        var all = new TreeSet<>(draft.getOthers());
        A_GROUP_IS_WRITTEN_DOWN_FOR_TRAINEES_OF_YOURS.require(
                all.isEmpty() || draft.getForm() != SupervisionForm.INDIVIDUAL);
        all.add(placementId);
        // In the order of their numbers: two groups written down at once wait for each other and never in a circle.
        for (long one : all) {
            write(placement(one), draft, signed);
        }
        return meetings.sent(placement(placementId), draft.getKey())
                .orElseThrow()
                .id();
    }

    private void write(Placement placement, MeetingDraft draft, boolean signed) {
        var meeting = book.write(placement, draft);
        if (signed) {
            book.sign(placement, meeting, Capacity.HOST, actor.personId(), meeting.hash());
        }
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void change(long placementId, long meetingId, long version, @Valid MeetingDraft draft) {
        var placement = placement(placementId);
        book.change(placement, meetings.at(placement, meetingId, version), draft);
    }

    /** @param shownHash the seal of what the page showed */
    @RolesAllowed(Roles.SUPERVISOR)
    public void sign(long placementId, long meetingId, String shownHash) {
        var placement = placement(placementId);
        book.sign(placement, meetings.at(placement, meetingId), Capacity.HOST, actor.personId(), shownHash);
    }

    /** It stays as a trace, and counts for nothing. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void takeBack(long placementId, long meetingId, long version) {
        var placement = placement(placementId);
        book.takeBack(placement, meetings.at(placement, meetingId, version), actor.personId());
    }

    /** When they meet next. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void appoint(long placementId, @Valid AppointmentDraft draft) {
        book.appoint(placement(placementId), draft.appointment(), Objects.requireNonNull(draft.getMinutes()));
    }

    /** “Yes, it was so”, about a meeting of the three. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void confirm(long placementId, ThreeWayKind kind, String shownHash) {
        threeWay.confirm(placement(placementId), kind, Capacity.HOST, actor.personId(), shownHash);
    }

    /** What is still to come, for a calendar. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String appointments(long placementId, String page, Locale locale) {
        return calendar.of(place(placementId), page, locale);
    }

    private Placement placement(long placementId) {
        return meetings.placement(PlacementScope.SUPERVISED, actor.personId(), placementId);
    }
}
