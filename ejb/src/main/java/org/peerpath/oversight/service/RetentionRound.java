package org.peerpath.oversight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.oversight.RetentionCode;

/** Applies every rule, as the platform itself, each batch in a transaction of its own. */
@Stateless
@RunAs(Roles.SYSTEM)
public class RetentionRound {
    /** What is left after so many batches is for tomorrow: a first run on an old database must not hold up the day. */
    private static final int BATCHES = 200;

    @Inject
    private Retention retention;

    /** Safe to run at any time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        for (var code : RetentionCode.values()) {
            long forgotten = 0;
            int touched = Retention.AT_A_TIME;
            for (int batch = 0; batch < BATCHES && touched >= Retention.AT_A_TIME; batch++) {
                touched = retention.apply(code, forgotten);
                forgotten += touched;
            }
        }
    }
}
