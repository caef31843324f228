package org.peerpath.kernel.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Whether Peerpath can serve people right now: what a load balancer and an operator ask, without an account. */
@Stateless
public class Readiness {
    @Inject
    private Instance<Vital> vitals;

    /** Each vital part by name, and whether it answers. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Map<String, Boolean> parts() {
        var parts = new TreeMap<String, Boolean>();
        vitals.forEach(vital -> parts.put(vital.name(), vital.answers()));
        return parts;
    }
}
