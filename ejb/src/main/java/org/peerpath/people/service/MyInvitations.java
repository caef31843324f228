package org.peerpath.people.service;

import static org.peerpath.people.PeopleRule.WHOEVER_INVITES_STILL_MAY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.Enrolling;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.organisation.service.RoleGrounds;
import org.peerpath.people.Invitation;

/** What somebody is asked to be. Nothing counts before they say yes, and no needs no reason. */
@Stateless
public class MyInvitations {
    @Inject
    private OpenInvitations open;

    @Inject
    private Titles titles;

    @Inject
    private Zones zones;

    @Inject
    private Grants grants;

    @Inject
    private RoleGrounds grounds;

    @Inject
    private Enrolling enrolling;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InvitationPart mine() {
        var rows = open.to(actor.personId());
        return new InvitationPart(
                rows,
                titles.versions(rows.stream().map(InvitationRow::asRole).toList()),
                zones.of(actor.personId()),
                null);
    }

    /** Whether one waits for an answer. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean waiting() {
        return open.waitFor(actor.personId());
    }

    /** Says yes: the role counts from the next request on. Whoever invited must still be somebody who may. */
    @RolesAllowed(Roles.MEMBER)
    public void accept(long invitationId) {
        var invitation = open.own(actor.personId(), invitationId);
        var name = invitation.displayName();
        invitation.accept(clock.instant());
        var inviter = invitation.invitedBy();
        WHOEVER_INVITES_STILL_MAY.require(grants.authorityOf(inviter).mayHandOn(invitation.role(), invitation.scope()));
        if (invitation.role() == Role.TRAINEE) {
            enrol(invitation, name == null ? "" : name);
        } else {
            grounds.require(invitation.role(), invitation.scope());
            grants.give(
                    invitation.personId(),
                    invitation.role(),
                    invitation.scope(),
                    invitation.term(clock.instant()),
                    inviter);
        }
    }

    private void enrol(Invitation invitation, String name) {
        var cohort = invitation.scope().cohortId();
        if (cohort != null) {
            enrolling.enrol(cohort, invitation.personId(), name, invitation.invitedBy());
        }
    }

    @RolesAllowed(Roles.MEMBER)
    public void decline(long invitationId) {
        open.own(actor.personId(), invitationId).decline(clock.instant());
        audit.record(AuditKind.INVITATION_DECLINED, actor.personId(), AuditThing.INVITATION.of(invitationId));
    }
}
