package org.peerpath.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerpath.access.AccessRule;
import org.peerpath.access.Door;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.BusinessRuleViolation;

/** Showing once more that it is oneself who sits there: by the code, where there is a second step, else by the password. */
@Stateless
public class ProvingOneself {
    @Inject
    private Entrance entrance;

    @Inject
    private CodeCheck codes;

    @Inject
    private CurrentSession current;

    @Inject
    private Sessions sessions;

    @Inject
    private Throttle throttle;

    @Inject
    private AuditTrail audit;

    /** Whether the code is asked for, and not the password. */
    @RolesAllowed(Roles.MEMBER)
    public boolean isByCode() {
        return codes.isSetUp(current.personId());
    }

    /**
     * @param secret the code or the password, whichever is asked for
     * @return for the cookie: the sign-in goes on under a new token
     */
    @RolesAllowed(Roles.MEMBER)
    public String prove(String secret, Visitor visitor) {
        var person = current.personId();
        throttle.take(Door.CODE, visitor, "person:" + person, person);
        try {
            check(person, secret);
        } catch (BusinessRuleViolation wrong) {
            audit.recordRegardless(AuditKind.PROOF_REFUSED, person);
            throw wrong;
        }
        throttle.giveBack(Door.CODE, visitor, "person:" + person);
        audit.record(AuditKind.PROOF_GIVEN, person);
        return sessions.prove();
    }

    private void check(long person, String secret) {
        if (codes.isSetUp(person)) {
            codes.use(person, secret);
        } else {
            AccessRule.THE_PRESENT_PASSWORD_IS_RIGHT.require(entrance.isPassword(person, secret));
        }
    }
}
