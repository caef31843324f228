package org.peerpath.openid.service;

import static org.peerpath.openid.OpenIdRule.A_PASSWORD_COMES_BEFORE_THE_LINK_ENDS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.Entrance;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.openid.OpenIdLink;

/** Whether somebody's identity elsewhere opens their account. */
@Stateless
public class MyOpenId {
    /** Where people see it. */
    static final String PAGE = "/my/open-id";

    @Inject
    private OpenIdLinks links;

    @Inject
    private Entrance entrance;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Nothing where there is no provider. */
    @RolesAllowed(Roles.MEMBER)
    public Optional<OpenIdView> mine() {
        return OpenIdSettings.given().map(settings -> {
            var link = present(settings);
            return new OpenIdView(
                    settings.name(),
                    link.map(OpenIdLink::linkedAt).orElse(null),
                    entrance.hasPassword(actor.personId()),
                    links.zone(actor.personId()));
        });
    }

    /** It opens the account no more; the password does. */
    @RolesAllowed(Roles.MEMBER)
    public void end() {
        proof.require();
        var settings = OpenIdSettings.given().orElseThrow(NotFound::new);
        var link = present(settings).orElseThrow(NotFound::new);
        A_PASSWORD_COMES_BEFORE_THE_LINK_ENDS.require(entrance.hasPassword(actor.personId()));
        link.end(clock.instant());
        audit.record(AuditKind.OPEN_ID_UNLINKED, actor.personId());
    }

    private Optional<OpenIdLink> present(OpenIdSettings settings) {
        return links.of(actor.personId(), settings.issuer()).filter(link -> !link.isEnded());
    }

    /**
     * @param provider what people call it
     * @param since since when it opens the account; nothing if it does not
     * @param password whether the account has a password as well
     * @param zone by which its owner reads times
     */
    public record OpenIdView(String provider, @Nullable Instant since, boolean password, ZoneId zone) {
        public boolean linked() {
            return since != null;
        }
    }
}
