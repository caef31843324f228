package org.peerpath.supervision.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.service.PlacementScope;
import org.peerpath.supervision.ThreeWayKind;

/** The trainee’s part of supervision: see what was written down, write it down oneself, sign it, say when to meet next. */
@Stateless
public class MySupervision {
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

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SupervisionView see(long placementId) {
        return views.of(place(placementId));
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingPlace place(long placementId) {
        return meetings.place(PlacementScope.OWN, actor.personId(), placementId);
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingView meeting(long placementId, long meetingId) {
        return new MeetingView(place(placementId), meetings.row(placementId, meetingId));
    }

    /** What was written down, to be changed. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MeetingDraft takeUp(MeetingRow row) {
        return MeetingDraft.of(row);
    }

    /**
     * Written down, and signed by whoever writes it where they want it so.
     *
     * @return the number of the meeting
     */
    @RolesAllowed(Roles.TRAINEE)
    public long write(long placementId, @Valid MeetingDraft draft, boolean signed) {
        var placement = placement(placementId);
        var meeting = book.write(placement, draft);
        if (signed) {
            book.sign(placement, meeting, Capacity.TRAINEE, actor.personId(), meeting.hash());
        }
        return meeting.id();
    }

    @RolesAllowed(Roles.TRAINEE)
    public void change(long placementId, long meetingId, long version, @Valid MeetingDraft draft) {
        var placement = placement(placementId);
        book.change(placement, meetings.at(placement, meetingId, version), draft);
    }

    /** @param shownHash the seal of what the page showed */
    @RolesAllowed(Roles.TRAINEE)
    public void sign(long placementId, long meetingId, String shownHash) {
        var placement = placement(placementId);
        book.sign(placement, meetings.at(placement, meetingId), Capacity.TRAINEE, actor.personId(), shownHash);
    }

    /** It stays as a trace, and counts for nothing. */
    @RolesAllowed(Roles.TRAINEE)
    public void takeBack(long placementId, long meetingId, long version) {
        var placement = placement(placementId);
        book.takeBack(placement, meetings.at(placement, meetingId, version), actor.personId());
    }

    /** When they meet next. */
    @RolesAllowed(Roles.TRAINEE)
    public void appoint(long placementId, @Valid AppointmentDraft draft) {
        book.appoint(placement(placementId), draft.appointment(), Objects.requireNonNull(draft.getMinutes()));
    }

    /** “Yes, it was so”, about a meeting of the three. */
    @RolesAllowed(Roles.TRAINEE)
    public void confirm(long placementId, ThreeWayKind kind, String shownHash) {
        threeWay.confirm(placement(placementId), kind, Capacity.TRAINEE, actor.personId(), shownHash);
    }

    /** What is still to come, for a calendar. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String appointments(long placementId, String page, Locale locale) {
        return calendar.of(place(placementId), page, locale);
    }

    private Placement placement(long placementId) {
        return meetings.placement(PlacementScope.OWN, actor.personId(), placementId);
    }
}
