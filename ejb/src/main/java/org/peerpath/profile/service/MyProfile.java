package org.peerpath.profile.service;

import static org.peerpath.profile.ProfileRule.A_PSEUDONYM_IS_ONE_PERSONS;
import static org.peerpath.profile.ProfileRule.A_ZONE_IS_ONE_THAT_CLOCKS_KNOW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Person;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.profile.CertificateName;
import org.peerpath.profile.CertificateNameSet;

/** A person reads and changes what they say about themselves. */
@Stateless
public class MyProfile {
    @Inject
    private RecentProof proof;

    @Inject
    private Profiles profiles;

    @Inject
    private CertificateNames certificateNames;

    @Inject
    private Event<CertificateNameSet> nameSet;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProfileView mine() {
        return profiles.view(actor.personId());
    }

    /** The name for certificates; empty until one is chosen. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String certificateName() {
        return profiles.certificateName(actor.personId())
                .map(CertificateName::name)
                .orElse("");
    }

    /** How many names were sealed. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long sealedNames() {
        return profiles.countSealed(actor.personId());
    }

    /**
     * Keeps what was filled in.
     *
     * @return whether the pseudonym looks like the name, which is allowed and rarely wanted
     */
    @RolesAllowed(Roles.MEMBER)
    public boolean keep(long version, @Valid ProfileDraft draft) {
        long me = actor.personId();
        A_ZONE_IS_ONE_THAT_CLOCKS_KNOW.require(ZoneId.getAvailableZoneIds().contains(draft.getZone()));
        var pseudonym = draft.getPseudonym() == null ? "" : draft.getPseudonym().strip();
        var folded = Person.folded(pseudonym);
        A_PSEUDONYM_IS_ONE_PERSONS.require(folded.isEmpty() || !profiles.isTaken(folded, me));
        var person = profiles.person(me, version);
        person.describe(
                draft.getDisplayName().strip(), Locale.forLanguageTag(draft.getLanguage()), ZoneId.of(draft.getZone()));
        person.hideBehind(pseudonym);
        audit.record(AuditKind.PROFILE_CHANGED, me, AuditSubject.person(me));
        return person.pseudonymResemblesName();
    }

    /** Chooses the name for certificates; the one before is sealed, and courses under way take the new one. */
    @RolesAllowed(Roles.MEMBER)
    public void certifyAs(@NotBlank @Size(max = CertificateName.MAX) String name) {
        long me = actor.personId();
        if (certificateNames.keep(me, name.strip())) {
            nameSet.fire(new CertificateNameSet(me, name.strip()));
        }
    }

    /** Opens the sealed names for a look, which is written down. */
    @RolesAllowed(Roles.MEMBER)
    public List<NameRow> unsealed() {
        proof.require();
        long me = actor.personId();
        audit.record(AuditKind.SEALED_NAME_SEEN, me, AuditSubject.person(me));
        return profiles.sealedNames(me);
    }
}
