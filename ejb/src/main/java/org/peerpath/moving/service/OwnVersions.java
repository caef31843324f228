package org.peerpath.moving.service;

import static org.peerpath.moving.MovingRule.AN_OFFER_TAKEN_BACK_IS_OVER;
import static org.peerpath.moving.MovingRule.ONLY_THE_NEWEST_VERSION_IS_OFFERED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.AwardReadiness.Standing;
import org.peerpath.enrolment.service.Following;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.moving.Crossing;
import org.peerpath.moving.OfferState;
import org.peerpath.programme.ProgrammeVersionState;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What a trainee reads about the new version of their programme, and what they say to it: I would like to move, or I stay. */
@Stateless
public class OwnVersions {
    @Inject
    private Following following;

    @Inject
    private VersionOffers offers;

    @Inject
    private Differences differences;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The offers that they may answer, or answered and may still answer otherwise. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OwnOffer> offers() {
        return offers.answerable(actor.personId(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The version that they follow, and the other one if they may choose; held against their own record, now. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OwnVersionView version(long enrolmentId) {
        var standing = following.own(actor.personId(), enrolmentId);
        var enrolment = standing.enrolment();
        return new OwnVersionView(
                enrolmentId,
                standing.cohort().name(),
                standing.definition(),
                offers.number(enrolment.programmeVersionId()),
                past(standing),
                offer(standing));
    }

    private OwnVersionView.@Nullable PastVersion past(Standing standing) {
        return offers.moved(standing.enrolment())
                .filter(offer -> offer.answeredAt() != null)
                .map(offer -> new OwnVersionView.PastVersion(
                        offers.number(offer.fromVersionId()),
                        LocalDate.ofInstant(
                                Objects.requireNonNull(offer.answeredAt()),
                                standing.cohort().zone())))
                .orElse(null);
    }

    private OwnVersionView.@Nullable Offer offer(Standing standing) {
        return offers.standing(standing.enrolment().id())
                .filter(offer -> standing.enrolment().isOpen() && !offer.isOver(standing.today()))
                .filter(offer ->
                        offer.currentVersionId() == standing.enrolment().programmeVersionId())
                .map(offer -> new OwnVersionView.Offer(
                        offer.version(),
                        offer.state(),
                        offers.number(offer.otherVersionId()),
                        offer.answerUntil(),
                        definitions.of(offer.otherVersionId()),
                        differences.between(offer.currentVersionId(), offer.otherVersionId()),
                        crossing(standing, offer.otherVersionId(), offer.isFollowed())))
                .orElse(null);
    }

    private Crossing crossing(Standing standing, long otherVersionId, boolean back) {
        var other = definitions.of(otherVersionId);
        var begun = offers.begun(standing.enrolment().id());
        return back
                ? Crossing.back(standing.definition(), other, standing.evidence(), begun, standing.today())
                : Crossing.between(standing.definition(), other, standing.evidence(), begun, standing.today());
    }

    /**
     * Follows the version that was offered, from now on: all evidence stays and is counted by its rules.
     *
     * @param version of the offer, as it was shown
     */
    @RolesAllowed(Roles.TRAINEE)
    public void move(long enrolmentId, long version) {
        answer(enrolmentId, version, OfferState.MOVED);
    }

    /** Stays with the version that they began with, or goes back to it. */
    @RolesAllowed(Roles.TRAINEE)
    public void stay(long enrolmentId, long version) {
        answer(enrolmentId, version, OfferState.STAYS);
    }

    /** The version is locked first, then the path, then the offer: whoever else does one of these does so before or after. */
    private void answer(long enrolmentId, long version, OfferState answer) {
        following.requireOwn(actor.personId(), enrolmentId);
        var offer = offers.newestOf(enrolmentId).orElseThrow(AN_OFFER_TAKEN_BACK_IS_OVER::violated);
        if (answer == OfferState.MOVED) {
            var target = following.freeze(offer.toVersionId());
            ONLY_THE_NEWEST_VERSION_IS_OFFERED.require(target.state() == ProgrammeVersionState.PUBLISHED);
        }
        var standing = following.ownLocked(actor.personId(), enrolmentId);
        offers.lock(offer);
        var moved = offer.state() == OfferState.MOVED;
        var news = answer == OfferState.MOVED
                ? offer.move(standing.today(), clock.instant())
                : offer.stay(standing.today(), clock.instant());
        if (news) {
            VersionOffers.requireAt(offer, version);
            standing.enrolment().requireOpen();
            if (answer == OfferState.MOVED) {
                follow(standing, offer.toVersionId(), false);
            } else if (moved) {
                follow(standing, offer.fromVersionId(), true);
            }
        }
    }

    private void follow(Standing standing, long versionId, boolean back) {
        Enrolment enrolment = standing.enrolment();
        crossing(standing, versionId, back).require();
        following.follow(enrolment, versionId);
        audit.record(
                AuditKind.VERSION_FOLLOWED,
                actor.personId(),
                AuditThing.ENROLMENT.of(enrolment.id()),
                AuditThing.PROGRAMME_VERSION.of(versionId));
    }
}
