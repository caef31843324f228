package org.peerpath.openid.service;

import static org.peerpath.openid.OpenIdRule.THE_PROVIDER_ANSWERS;
import static org.peerpath.openid.OpenIdRule.WHO_LEFT_COMES_BACK;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.peerpath.access.Door;
import org.peerpath.access.service.RecentProof;
import org.peerpath.access.service.Throttle;
import org.peerpath.access.service.Visitor;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;

/**
 * The door for those whom a provider knows. Waiting for the provider happens outside of any transaction: a slow one must not
 * hold a connection to the database.
 */
@Stateless
@AsPlatform
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningInElsewhere {
    @Inject
    private Trips trips;

    @Inject
    private Journey journey;

    @Inject
    private ComingBack comingBack;

    @Inject
    private Throttle throttle;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    /** What people call the provider; nothing where there is none. */
    @PermitAll
    public Optional<String> provider() {
        return OpenIdSettings.given().map(OpenIdSettings::name);
    }

    /** Where one signs out there; nothing if it has no such page, or does not answer. */
    @PermitAll
    public Optional<URI> wayOut() {
        return OpenIdSettings.given().flatMap(journey::wayOut);
    }

    /** @param then where somebody wanted to go; empty for their home */
    @PermitAll
    public Departure signIn(String then) {
        return leave(Trip.Aim.SIGN_IN, 0, then);
    }

    /** To show once more who one is. */
    @RolesAllowed(Roles.MEMBER)
    public Departure prove(String then) {
        return leave(Trip.Aim.PROOF, actor.personId(), then);
    }

    /** To let one's identity there open one's account here. */
    @RolesAllowed(Roles.MEMBER)
    public Departure link() {
        proof.require();
        return leave(Trip.Aim.LINK, actor.personId(), MyOpenId.PAGE);
    }

    private Departure leave(Trip.Aim aim, long person, String then) {
        var settings = settings();
        var trip = trips.begin(aim, person, then);
        return new Departure(journey.out(settings, trip), trips.seal(trip));
    }

    /**
     * Somebody came back.
     *
     * @param sealedTrip what their browser kept
     * @param query what the provider sent them with
     */
    @PermitAll
    public Arrival arrive(String sealedTrip, String query, Visitor visitor) {
        var settings = settings();
        var trip = trips.open(sealedTrip).orElseThrow(WHO_LEFT_COMES_BACK::violated);
        throttle.take(Door.PROVIDER, visitor);
        try {
            var arrival = comingBack.arrive(trip, journey.back(settings, trip, query), settings.name(), visitor);
            throttle.giveBack(Door.PROVIDER, visitor);
            return arrival;
        } catch (BusinessRuleViolation refused) {
            if (refused.rule() == THE_PROVIDER_ANSWERS) {
                throttle.giveBack(Door.PROVIDER, visitor);
                throw refused;
            }
            audit.recordRegardless(
                    trip.aim() == Trip.Aim.SIGN_IN ? AuditKind.SIGN_IN_REFUSED : AuditKind.PROOF_REFUSED,
                    trip.person() == 0 ? null : trip.person());
            throw refused;
        }
    }

    private static OpenIdSettings settings() {
        return OpenIdSettings.given().orElseThrow(NotFound::new);
    }

    /**
     * @param to where the browser goes now
     * @param trip what it keeps until it is back
     */
    public record Departure(URI to, String trip) {}
}
