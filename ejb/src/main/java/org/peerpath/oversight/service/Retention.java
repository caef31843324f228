package org.peerpath.oversight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.Expiring;
import org.peerpath.oversight.RetentionCode;

/** Nothing is kept longer than its rule says: shown to whoever runs Peerpath, and applied by a job, some rows at a time. */
@Stateless
public class Retention {
    /** Rows forgotten in one transaction. */
    static final int AT_A_TIME = 500;

    @Inject
    @Any
    private Instance<Expiring> expiring;

    @Inject
    private RetentionRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RetentionRow> all() {
        return rules.rows();
    }

    /**
     * Forgets some of what a rule is about; what the same rule did in this round so far is added up.
     *
     * @param before how many rows this round has forgotten already
     * @return how many more
     */
    @AsPlatform
    @RolesAllowed(Roles.SYSTEM)
    public int apply(RetentionCode code, long before) {
        var rule = rules.locked(code);
        int touched = expiring.stream()
                .filter(one -> one.rule().equals(code.name()))
                .mapToInt(one -> rules.forget(one, rule.endsBefore(clock.instant()), AT_A_TIME))
                .sum();
        rule.applied(before, touched, clock.instant());
        if (touched > 0 && before == 0) {
            audit.record(AuditKind.RETENTION_APPLIED, null, AuditThing.RETENTION_RULE.of(rule.id()));
        }
        return touched;
    }
}
