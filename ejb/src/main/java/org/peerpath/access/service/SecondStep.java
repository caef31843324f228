package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_CODE_IS_RIGHT_AND_NEW;
import static org.peerpath.access.AccessRule.A_SECOND_STEP_STAYS_WHERE_WORK_NEEDS_IT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.peerpath.access.Door;
import org.peerpath.access.KnownBrowser;
import org.peerpath.access.SecondFactor;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.SecretLinks;

/** The second step at the door, and setting it up: an app on the person's phone, and codes on paper should it get lost. */
@Stateless
@AsPlatform
public class SecondStep {
    /** For so long a browser is remembered. */
    public static final Duration REMEMBERED = KnownBrowser.REMEMBERED;

    @Inject
    private SecondFactors factors;

    @Inject
    private CodeCheck codes;

    @Inject
    private CurrentSession current;

    @Inject
    private Sessions sessions;

    @Inject
    private RecentProof proof;

    @Inject
    private Throttle throttle;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Somebody whose password was right types the code; then they are in. */
    @PermitAll
    public Entered pass(String code, boolean rememberBrowser, Visitor visitor) {
        if (!current.isHalfWay()) {
            throw new NotFound();
        }
        var person = current.personId();
        throttle.take(Door.CODE, visitor, "person:" + person, person);
        try {
            codes.use(person, code);
        } catch (BusinessRuleViolation wrong) {
            audit.recordRegardless(AuditKind.SIGN_IN_REFUSED, person);
            throw wrong;
        }
        throttle.giveBack(Door.CODE, visitor, "person:" + person);
        var browser = rememberBrowser ? SecretLinks.random() : null;
        if (browser != null) {
            factors.remember(person, browser, clock.instant());
        }
        audit.record(AuditKind.SIGNED_IN, person);
        return new Entered(sessions.passSecondStep(), false, browser);
    }

    /** In the demonstration nobody has a phone: the code it would show. Nothing outside of it. */
    @PermitAll
    public Optional<String> demoCode() {
        return DemoMode.on() && (current.isHalfWay() || current.isIn())
                ? factors.of(current.personId())
                        .filter(SecondFactor::isConfirmed)
                        .map(codes::next)
                : Optional.empty();
    }

    /** How it stands with the second step of the person signed in. */
    @RolesAllowed(Roles.MEMBER)
    public SecondStepView mine() {
        var person = current.personId();
        boolean on = codes.isSetUp(person);
        boolean needed = factors.roles(person, clock.instant()).stream().anyMatch(Role::needsSecondStep);
        return new SecondStepView(on, needed, on ? factors.codesLeft(person) : 0);
    }

    /** A secret for the app, to be confirmed by its first code. Asking again gives another one. */
    @RolesAllowed(Roles.MEMBER)
    public NewSecret begin() {
        proof.require();
        var person = current.personId();
        var known = factors.beginOf(person);
        A_SECOND_STEP_STAYS_WHERE_WORK_NEEDS_IT.require(
                known.filter(SecondFactor::isConfirmed).isEmpty());
        var secret = Totp.newSecret();
        var sealed = codes.seal(person, secret);
        known.ifPresentOrElse(begun -> begun.beginAnew(sealed), () -> factors.add(new SecondFactor(person, sealed)));
        return NewSecret.of(secret);
    }

    /** The same secret again, for the page that is shown after a code that was not right yet. */
    @RolesAllowed(Roles.MEMBER)
    public NewSecret begun() {
        return factors.of(current.personId())
                .filter(factor -> !factor.isConfirmed())
                .map(codes::secret)
                .map(NewSecret::of)
                .orElseThrow(NotFound::new);
    }

    /** The app shows its first code: from now on it is asked for at each sign-in, and every other sign-in ends. */
    @RolesAllowed(Roles.MEMBER)
    public Confirmed confirm(String code, Visitor visitor) {
        proof.require();
        var person = current.personId();
        throttle.take(Door.CODE, visitor, "person:" + person, person);
        var factor = factors.lockOf(person)
                .filter(begun -> !begun.isConfirmed())
                .orElseThrow(A_CODE_IS_RIGHT_AND_NEW::violated);
        codes.use(person, code);
        throttle.giveBack(Door.CODE, visitor, "person:" + person);
        factor.confirm(clock.instant());
        sessions.endOthersOf(person);
        audit.record(AuditKind.SECOND_FACTOR_ON, person);
        return new Confirmed(sessions.passSecondStep(), codes.newCodes(person));
    }

    /** New codes on paper; the old ones open nothing any more. */
    @RolesAllowed(Roles.MEMBER)
    public List<String> newRecoveryCodes() {
        proof.require();
        if (!codes.isSetUp(current.personId())) {
            throw new NotFound();
        }
        audit.record(AuditKind.RECOVERY_CODES_MADE, current.personId());
        return codes.newCodes(current.personId());
    }

    /** Only the password again, where no role needs more. */
    @RolesAllowed(Roles.MEMBER)
    public void switchOff() {
        proof.require();
        var person = current.personId();
        A_SECOND_STEP_STAYS_WHERE_WORK_NEEDS_IT.require(
                factors.roles(person, clock.instant()).stream().noneMatch(Role::needsSecondStep));
        remove(person);
    }

    /** Another phone: the old one is forgotten, and the new one is set up right after. */
    @RolesAllowed(Roles.MEMBER)
    public void startOver() {
        proof.require();
        remove(current.personId());
    }

    private void remove(long person) {
        factors.of(person).ifPresent(factors::remove);
        factors.removeCodes(person);
        factors.forgetBrowsers(person);
        sessions.endOthersOf(person);
        sessions.loseSecondStep();
        audit.record(AuditKind.SECOND_FACTOR_OFF, person);
    }

    /**
     * The second step counts.
     *
     * @param token for the cookie: the sign-in goes on under a new one
     * @param recoveryCodes shown once
     */
    public record Confirmed(String token, List<String> recoveryCodes) {}
}
