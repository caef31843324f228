package org.peerpath.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.NotFound;

/** Where somebody is signed in, to see it and to end it. */
@Stateless
public class MyDevices {
    @Inject
    private DeviceSessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentSession current;

    @Inject
    private Sessions ending;

    @Inject
    private AccountsToEnter accounts;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The latest sign of life first. */
    @RolesAllowed(Roles.MEMBER)
    public List<DeviceRow> mine() {
        var zone = accounts.zone(current.personId());
        return sessions.of(current.personId(), clock.instant()).stream()
                .map(s -> new DeviceRow(s.id(), s.device(), s.begunAt(), s.seenAt(), s.id() == current.id(), zone))
                .toList();
    }

    /** Ends one of them; with the next request from there, somebody has to sign in. */
    @RolesAllowed(Roles.MEMBER)
    public void end(long sessionId) {
        proof.require();
        sessions.find(sessionId)
                .filter(session -> session.personId() == current.personId())
                .orElseThrow(NotFound::new)
                .end(clock.instant());
        audit.record(AuditKind.SESSION_ENDED, current.personId(), AuditThing.SESSION.of(sessionId));
    }

    /** Ends all but this one, and no browser is remembered any more. */
    @RolesAllowed(Roles.MEMBER)
    public void endOthers() {
        proof.require();
        ending.endOthersOf(current.personId());
        factors.forgetBrowsers(current.personId());
    }
}
