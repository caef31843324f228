package org.peerpath.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.peerpath.access.AccessRule;
import org.peerpath.access.Door;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.identity.service.Grants;
import org.peerpath.identity.service.Invitations;
import org.peerpath.identity.service.PasswordHashes;
import org.peerpath.kernel.service.AsPlatform;

/** The first administrator of a new installation: made once, by whoever can read the server's set-up token. */
@Stateless
@AsPlatform
public class SettingUp {
    @Inject
    private AccountsToEnter accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private Grants grants;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private GuessedPasswords guessed;

    @Inject
    private SetUpToken token;

    @Inject
    private Throttle throttle;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether there is still something to set up. */
    @PermitAll
    public boolean isOpen() {
        return !accounts.isThereAnAdministrator(clock.instant());
    }

    @PermitAll
    public void makeFirstAdministrator(@Valid FirstAdministratorDraft draft, Locale language, Visitor visitor) {
        throttle.take(Door.CODE, visitor, "set-up", null);
        AccessRule.THE_FIRST_ADMINISTRATOR_IS_MADE_ONCE.require(isOpen());
        if (!token.is(draft.getSetUpToken())) {
            audit.recordRegardless(AuditKind.SET_UP_REFUSED, null);
            throw AccessRule.THE_SET_UP_TOKEN_IS_THE_SERVERS.violated();
        }
        guessed.refuse(draft.getPassword(), draft.getEmail(), draft.getName());
        var invited = invitations.invite(draft.getName(), draft.getEmail(), language, ZoneId.of("UTC"), null);
        var account = accounts.of(invited.personId()).orElseThrow();
        AccessRule.AN_ADDRESS_BELONGS_TO_ONE_ACCOUNT.require(account.passwordHash() == null);
        account.choosePassword(passwords.hash(draft.getPassword()), clock.instant());
        grants.give(invited.personId(), Role.ADMINISTRATOR, Scope.PLATFORM, null);
        audit.record(AuditKind.SET_UP_USED, invited.personId());
        throttle.giveBack(Door.CODE, visitor, "set-up");
        token.forget();
    }
}
