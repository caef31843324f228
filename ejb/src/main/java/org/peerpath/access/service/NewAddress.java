package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.AN_ADDRESS_BELONGS_TO_ONE_ACCOUNT;
import static org.peerpath.access.AccessRule.A_LINK_WORKS_ONCE_AND_IN_TIME;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.peerpath.access.AccountLink;
import org.peerpath.access.AddressAsked;
import org.peerpath.access.AddressChanged;
import org.peerpath.access.Door;
import org.peerpath.access.LinkPurpose;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/** Being written to at another address: it counts once a letter has reached it. */
@Stateless
@AsPlatform
public class NewAddress {
    @Inject
    private AccountsToEnter accounts;

    @Inject
    private Actor actor;

    @Inject
    private RecentProof proof;

    @Inject
    private Throttle throttle;

    @Inject
    private Event<AddressAsked> asked;

    @Inject
    private Event<AddressChanged> changed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The address letters go to now. */
    @RolesAllowed(Roles.MEMBER)
    public String present() {
        return accounts.of(actor.personId()).orElseThrow().email();
    }

    /**
     * Sends a letter with a link to the new address. Whether somebody else has an account there is told to nobody: the
     * link then opens nothing.
     */
    @RolesAllowed(Roles.MEMBER)
    public void ask(@NotBlank @Email @Size(max = Account.EMAIL_MAX) String newEmail, Visitor visitor) {
        proof.require();
        throttle.take(Door.FORGOTTEN, visitor, "person:" + actor.personId(), actor.personId());
        var link = SecretLinks.random();
        var now = clock.instant();
        var email = Account.canonical(newEmail);
        accounts.add(
                new AccountLink(actor.personId(), LinkPurpose.NEW_ADDRESS, SecretLinks.hash(link), email, now),
                LinkPurpose.NEW_ADDRESS,
                now);
        audit.record(AuditKind.ADDRESS_CHANGE_ASKED, actor.personId());
        asked.fire(new AddressAsked(actor.personId(), email, link));
    }

    /** The address behind a link that still opens, for the page on which it is confirmed. */
    @PermitAll
    public Optional<String> behind(String link, Visitor visitor) {
        if (!throttle.mayTry(Door.LINK, visitor)) {
            return Optional.empty();
        }
        var open = accounts.link(LinkPurpose.NEW_ADDRESS, link).filter(found -> found.isOpen(clock.instant()));
        open.ifPresent(known -> throttle.giveBack(Door.LINK, visitor));
        return open.map(AccountLink::detail);
    }

    /** The letter has arrived: from now on the account is at the new address, and the old one is told. */
    @PermitAll
    public void confirm(String link) {
        var open = accounts.link(LinkPurpose.NEW_ADDRESS, link).orElseThrow(A_LINK_WORKS_ONCE_AND_IN_TIME::violated);
        open.use(clock.instant());
        AN_ADDRESS_BELONGS_TO_ONE_ACCOUNT.require(
                accounts.findByEmail(open.detail()).isEmpty());
        var account = accounts.of(open.personId()).orElseThrow(A_LINK_WORKS_ONCE_AND_IN_TIME::violated);
        var old = account.email();
        account.moveTo(open.detail());
        accounts.supersede(open.personId(), LinkPurpose.NEW_PASSWORD, clock.instant());
        audit.record(AuditKind.ADDRESS_CHANGED, open.personId());
        changed.fire(new AddressChanged(open.personId(), old, clock.instant()));
    }
}
