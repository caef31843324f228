package org.peerpath.oversight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.service.AuditChain;
import org.peerpath.audit.service.AuditCheckRow;
import org.peerpath.audit.service.AuditQuestion;
import org.peerpath.audit.service.AuditRow;
import org.peerpath.identity.Roles;

/** An administrator reads the trail, which names nobody, and asks whether it still says what it said. */
@Stateless
public class AuditOversight {
    /** Rows on a page; one more is asked for, to know whether there are more. */
    public static final int PAGE = 50;

    @Inject
    private AuditChain chain;

    /** Newest first, below a position; up to one row more than a page. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AuditRow> events(AuditQuestion question, @Nullable Long below) {
        return chain.events(question, below, PAGE + 1);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AuditCheckRow> lastCheck() {
        return chain.lastCheck();
    }

    /** Reads every row now instead of tonight. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void check() {
        chain.check();
    }
}
