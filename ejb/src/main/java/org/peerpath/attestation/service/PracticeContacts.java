package org.peerpath.attestation.service;

import static org.peerpath.attestation.AttestationRule.AN_ADDRESS_IS_REGISTERED_ONCE_FOR_A_HOST;
import static org.peerpath.attestation.AttestationRule.A_SUPERVISOR_IS_REGISTERED_FOR_A_HOST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.peerpath.access.service.RecentProof;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.Scope;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;

/**
 * A course lead registers practice supervisors who have no account and want none: their address is the one thing by which
 * they are known, so whoever enters it has just shown who they are, and it is written down that they did.
 */
@Stateless
public class PracticeContacts {
    @Inject
    private KeptContacts contacts;

    @Inject
    private Grants grants;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Those registered by the organisations where one leads a course, and what the page about them needs. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ContactsView all() {
        var me = actor.personId();
        var rows = contacts.rows(me);
        return new ContactsView(
                rows,
                contacts.lastLetters(rows.stream().map(ContactRow::id).toList()),
                contacts.hosts(),
                contacts.doubts(me),
                contacts.zoneOf(me));
    }

    /** From now on trainees can name them in a proposal, and letters about waiting hours go to this address. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void register(@Valid ContactDraft draft) {
        proof.require();
        var host = Objects.requireNonNull(draft.getHostId());
        A_SUPERVISOR_IS_REGISTERED_FOR_A_HOST.require(
                contacts.hosts().stream().anyMatch(choice -> choice.id() == host));
        contacts.lockHost(host);
        var organisation = contacts.organisationOf(actor.personId());
        var address = Objects.requireNonNull(draft.getAddress());
        AN_ADDRESS_IS_REGISTERED_ONCE_FOR_A_HOST.require(
                !contacts.isOpen(PracticeContact.key(organisation, host, address)));
        var person = contacts.add(new Person(
                Objects.requireNonNull(draft.getName()).strip(),
                Locale.forLanguageTag(Objects.requireNonNull(draft.getLanguage())),
                contacts.zoneOf(actor.personId())));
        contacts.add(new PracticeContact(organisation, host, person.id(), address, actor.personId(), clock.instant()));
        audit(AuditKind.PRACTICE_CONTACT_REGISTERED, person.id(), host);
        grants.give(person.id(), Role.SUPERVISOR, Scope.organisation(host), actor.personId());
    }

    /** Letters go to another address; links that are on their way open nothing any more. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void move(long contactId, long version, @NotBlank @Email @Size(max = Account.EMAIL_MAX) String newAddress) {
        proof.require();
        var contact = contacts.lock(actor.personId(), contactId);
        if (contact.version() != version) {
            throw new OptimisticLockException("changed meanwhile", null, contact);
        }
        if (contact.address().equals(PracticeContact.canonical(newAddress))) {
            return;
        }
        AN_ADDRESS_IS_REGISTERED_ONCE_FOR_A_HOST.require(!contacts.isOpen(
                PracticeContact.key(contact.organisationId(), contact.hostOrganisationId(), newAddress)));
        contact.moveTo(newAddress, actor.personId());
        contacts.supersedeLinks(contactId, clock.instant());
        audit(AuditKind.PRACTICE_CONTACT_MOVED, contact.personId(), contact.hostOrganisationId());
    }

    /** No letters any more, and no new placements; what was confirmed stays. Ended twice is ended. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void end(long contactId) {
        proof.require();
        var contact = contacts.lock(actor.personId(), contactId);
        if (contact.end(clock.instant())) {
            contacts.supersedeLinks(contactId, clock.instant());
            audit(AuditKind.PRACTICE_CONTACT_ENDED, contact.personId(), contact.hostOrganisationId());
            var there = Scope.organisation(contact.hostOrganisationId());
            grants.endAt(contact.personId(), Role.SUPERVISOR, there, actor.personId());
        }
    }

    private void audit(AuditKind kind, long personId, long hostId) {
        audit.record(kind, actor.personId(), AuditSubject.person(personId), AuditThing.ORGANISATION.of(hostId));
    }
}
