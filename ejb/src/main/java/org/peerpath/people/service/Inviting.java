package org.peerpath.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.identity.service.Invitations;
import org.peerpath.people.Invitation;
import org.peerpath.people.PersonInvited;

/** Inviting by e-mail. Nobody learns here whether an address has an account: it looks and reads the same. */
@Stateless
public class Inviting {
    public static final int PAGE_SIZE = 20;

    @Inject
    private OpenInvitations open;

    @Inject
    private Invitations invitations;

    @Inject
    private HandingOn handingOn;

    @Inject
    private Grants grants;

    @Inject
    private Titles titles;

    @Inject
    private Zones zones;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonInvited> invited;

    @Inject
    private RecentProof proof;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** What waits for a yes in what the actor looks after, newest first. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InvitationPart waiting(@Nullable Long below) {
        long from = below == null ? Long.MAX_VALUE : below;
        var found = isPlatforms()
                ? open.ofPlatform(from, PAGE_SIZE + 1)
                : open.ofOrganisations(actor.personId(), from, PAGE_SIZE + 1);
        var rows = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        return new InvitationPart(
                rows,
                titles.versions(rows.stream().map(InvitationRow::asRole).toList()),
                zones.of(actor.personId()),
                found.size() > PAGE_SIZE ? rows.get(PAGE_SIZE - 1).id() : null);
    }

    /** Whoever looks after an organisation sees its own; the platform's are for those who look after nothing else. */
    private boolean isPlatforms() {
        return actor.holds(Roles.ADMINISTRATOR) && !actor.holds(Roles.ORGANISATION_ADMINISTRATOR);
    }

    /** Invites; the same once more while it waits changes nothing. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void invite(Role role, @Nullable Long organisationId, @Valid InvitationDraft draft) {
        proof.require();
        var inviter = open.inTurn(actor.personId());
        var scope = handingOn.scope(role, organisationId, draft.getPlace());
        var language = Locale.forLanguageTag(Objects.requireNonNull(draft.getLanguage()));
        var name = Objects.requireNonNull(draft.getName()).strip();
        var email = Objects.requireNonNull(draft.getEmail()).strip();
        var person = invitations.invite(name, email, language, inviter.zone(), actor.personId());
        grants.authorityOf(actor.personId()).requireMayGrant(role, scope, person.personId());
        var asked = new Invitation.Asked(role, scope, draft.getUntil(), inviter.zone());
        if (open.open(asked.openKey(person.personId())).isPresent()) {
            return;
        }
        var who = new Invitation.Invited(person.personId(), name, email);
        var invitation = new Invitation(who, asked, actor.personId(), clock.instant());
        open.add(invitation);
        audit.record(
                AuditKind.INVITED,
                actor.personId(),
                AuditThing.INVITATION.of(invitation.id()),
                AuditSubject.person(person.personId()));
        tell(invitation, language, person.welcomeLink());
    }

    /** One letter more, with a link that works for another fourteen days. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void sendAgain(long invitationId, long version) {
        var invitation = open.kept(actor.personId(), actor.holds(Roles.ADMINISTRATOR), invitationId, version);
        invitation.sendAgain(clock.instant());
        var person = open.person(invitation.personId());
        var again = invitations.invite(
                Objects.requireNonNull(invitation.displayName()),
                Objects.requireNonNull(invitation.email()),
                person.language(),
                person.zone(),
                actor.personId());
        tell(invitation, person.language(), again.welcomeLink());
    }

    /** Takes an invitation back; whoever only came by it finds its link closed. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void withdraw(long invitationId, long version) {
        var invitation = open.kept(actor.personId(), actor.holds(Roles.ADMINISTRATOR), invitationId, version);
        invitation.withdraw(clock.instant());
        audit.record(AuditKind.INVITATION_WITHDRAWN, actor.personId(), AuditThing.INVITATION.of(invitationId));
        if (open.to(invitation.personId()).isEmpty()) {
            invitations.takeBack(invitation.personId());
        }
    }

    private void tell(Invitation invitation, Locale language, @Nullable String welcomeLink) {
        invited.fire(new PersonInvited(
                invitation.id(),
                invitation.letters(),
                Objects.requireNonNull(invitation.displayName()),
                Objects.requireNonNull(invitation.email()),
                language.toLanguageTag(),
                welcomeLink));
    }
}
