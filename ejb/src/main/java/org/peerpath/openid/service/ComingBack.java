package org.peerpath.openid.service;

import static org.peerpath.openid.OpenIdRule.AN_ACCOUNT_COMES_FIRST;
import static org.peerpath.openid.OpenIdRule.A_PROOF_IS_ONES_OWN_AND_FRESH;
import static org.peerpath.openid.OpenIdRule.ONE_IDENTITY_FOR_ONE_ACCOUNT;
import static org.peerpath.openid.OpenIdRule.SUCH_A_LINK_IS_MADE_FROM_WITHIN;
import static org.peerpath.openid.OpenIdRule.THE_PROVIDER_HAS_CHECKED_THE_ADDRESS;
import static org.peerpath.openid.OpenIdRule.WHO_LEFT_COMES_BACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.peerpath.access.service.Entrance;
import org.peerpath.access.service.Visitor;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.openid.OpenIdLink;
import org.peerpath.openid.OpenIdLinked;

/** What it means here that the provider knows somebody: called with claims that were checked, in one transaction. */
@ApplicationScoped
@AsPlatform
class ComingBack {
    /** So far the clocks of two servers may be apart. */
    private static final Duration APART = Duration.ofSeconds(60);

    @Inject
    private OpenIdLinks links;

    @Inject
    private Entrance entrance;

    @Inject
    private Event<OpenIdLinked> linked;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param name what people call the provider */
    @Transactional
    public Arrival arrive(Trip trip, OpenIdClaims claims, String name, Visitor visitor) {
        return switch (trip.aim()) {
            case SIGN_IN -> signIn(trip, claims, name, visitor);
            case PROOF -> prove(trip, claims);
            case LINK -> link(trip, claims, name);
        };
    }

    private Arrival signIn(Trip trip, OpenIdClaims claims, String name, Visitor visitor) {
        var known = links.of(claims.issuer(), claims.subject());
        SUCH_A_LINK_IS_MADE_FROM_WITHIN.require(
                known.filter(OpenIdLink::isEnded).isEmpty());
        long person = known.isPresent() ? known.get().personId() : linkByAddress(claims, name);
        return new Arrival(
                entrance.letIn(person, visitor, isFresh(trip, claims) ? claims.shownAt() : null), trip.then());
    }

    /** The first time: whoever's address this is, as both sides have checked. */
    private long linkByAddress(OpenIdClaims claims, String name) {
        var email = claims.email();
        THE_PROVIDER_HAS_CHECKED_THE_ADDRESS.require(email != null && claims.emailVerified());
        long person = entrance.awaitedAt(email == null ? "" : email).orElseThrow(AN_ACCOUNT_COMES_FIRST::violated);
        // Another tab may have been faster while this one waited for its turn.
        if (links.of(claims.issuer(), claims.subject()).isEmpty()) {
            SUCH_A_LINK_IS_MADE_FROM_WITHIN.require(!entrance.asksForSecondStep(person)
                    && links.of(person, claims.issuer()).isEmpty());
            linkTo(person, claims, name);
        }
        return person;
    }

    private Arrival prove(Trip trip, OpenIdClaims claims) {
        requireSamePerson(trip);
        A_PROOF_IS_ONES_OWN_AND_FRESH.require(isFresh(trip, claims)
                && links.of(claims.issuer(), claims.subject())
                        .filter(link -> link.personId() == trip.person() && !link.isEnded())
                        .isPresent());
        return new Arrival(entrance.prove(), trip.then());
    }

    private Arrival link(Trip trip, OpenIdClaims claims, String name) {
        requireSamePerson(trip);
        A_PROOF_IS_ONES_OWN_AND_FRESH.require(isFresh(trip, claims));
        links.forgetEnded(trip.person(), claims.issuer(), claims.subject());
        linkTo(trip.person(), claims, name);
        return new Arrival(null, trip.then());
    }

    /** Whether the provider asked for this journey, and did not take a session for it that somebody left behind. */
    private static boolean isFresh(Trip trip, OpenIdClaims claims) {
        var shownAt = claims.shownAt();
        return shownAt != null && !shownAt.isBefore(trip.begun().minus(APART));
    }

    /** Who signed out meanwhile, or in as somebody else, began another journey. */
    private void requireSamePerson(Trip trip) {
        WHO_LEFT_COMES_BACK.require(entrance.isIn(trip.person()));
    }

    private void linkTo(long person, OpenIdClaims claims, String name) {
        ONE_IDENTITY_FOR_ONE_ACCOUNT.require(
                links.of(claims.issuer(), claims.subject()).isEmpty()
                        && links.of(person, claims.issuer()).isEmpty());
        var now = clock.instant();
        links.add(new OpenIdLink(person, claims.issuer(), claims.subject(), now));
        audit.record(AuditKind.OPEN_ID_LINKED, person);
        linked.fire(new OpenIdLinked(person, name, now));
    }
}
