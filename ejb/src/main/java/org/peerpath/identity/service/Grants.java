package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Authority;
import org.peerpath.identity.ForbiddenPairs;
import org.peerpath.identity.GrantRule;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Scope;
import org.peerpath.identity.Term;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;

/**
 * Gives and takes roles. Called by services inside their transaction; what they have not checked themselves, {@link
 * #authorityOf} answers. A role given counts from the next request, and so does its end.
 */
@ApplicationScoped
@AsPlatform
public class Grants {
    @Inject
    private RoleGrants grants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What somebody may hand on at this moment. */
    public Authority authorityOf(long personId) {
        return new Authority(personId, grants.of(personId), clock.instant());
    }

    /** Gives a role from now on, as the other does. */
    public boolean give(long personId, Role role, Scope scope, @Nullable Long by) {
        return give(personId, role, scope, Term.from(clock.instant()), by);
    }

    /**
     * Gives a role, unless the person holds the same there for a time that meets this one: asking twice gives it once.
     *
     * @return whether it was given just now
     */
    public boolean give(long personId, Role role, Scope scope, Term term, @Nullable Long by) {
        var theirs = grants.lockOf(personId);
        if (theirs.stream()
                .anyMatch(g ->
                        g.role() == role && g.scope().equals(scope) && g.term().meets(term))) {
            return false;
        }
        ForbiddenPairs.refuse(role, scope, term, theirs);
        var grant = new RoleGrant(personId, role, scope, term, by, clock.instant());
        grants.add(grant);
        audit.record(AuditKind.ROLE_GRANTED, by, AuditThing.ROLE_GRANT.of(grant.id()), AuditSubject.person(personId));
        return true;
    }

    /** Somebody leaves: what they hold or would hold ends with it. */
    public void endAllOf(long personId) {
        var now = clock.instant();
        grants.lockOf(personId).stream().filter(grant -> !grant.isOver(now)).forEach(grant -> end(grant, personId));
    }

    /** Ends one role of somebody in one place, where they hold it: they go on with the same elsewhere. */
    public void endAt(long personId, Role role, Scope scope, long by) {
        var now = clock.instant();
        grants.lockOf(personId).stream()
                .filter(grant -> grant.role() == role && grant.scope().equals(scope) && !grant.isOver(now))
                .forEach(grant -> end(grant, by));
    }

    /** Somebody is about to leave: not if nobody else would look after the platform. */
    public void refuseToLeaveAlone(long personId) {
        var administrators = grants.lockAdministrators(clock.instant());
        GrantRule.ONE_ADMINISTRATOR_STAYS.require(administrators.stream().noneMatch(one -> one.personId() == personId)
                || administrators.stream().anyMatch(other -> other.personId() != personId));
    }

    /**
     * Takes a role back.
     *
     * @throws NotFound if there is no such grant, or it is none of the one who asks
     */
    public RoleGrant end(long grantId, long by) {
        var grant = grants.find(grantId).orElseThrow(NotFound::new);
        if (!authorityOf(by).mayEnd(grant.role(), grant.scope(), grant.personId())) {
            throw new NotFound();
        }
        if (grant.role() == Role.ADMINISTRATOR) {
            GrantRule.ONE_ADMINISTRATOR_STAYS.require(grants.lockAdministrators(clock.instant()).stream()
                    .anyMatch(other -> other.personId() != grant.personId()));
        }
        end(grant, by);
        return grant;
    }

    /** Ends these roles in all of an organisation, which does no more what they were for. */
    public void endIn(long organisationId, Collection<Role> roles, long by) {
        if (!roles.isEmpty()) {
            grants.lockIn(organisationId, roles, clock.instant()).forEach(grant -> end(grant, by));
        }
    }

    /** How many people hold each role in an organisation, today or later. */
    public Map<Role, Long> holdersIn(long organisationId) {
        return grants.holders(organisationId, clock.instant());
    }

    private void end(RoleGrant grant, long by) {
        grant.end(by, clock.instant());
        audit.record(
                AuditKind.ROLE_ENDED, by, AuditThing.ROLE_GRANT.of(grant.id()), AuditSubject.person(grant.personId()));
    }
}
