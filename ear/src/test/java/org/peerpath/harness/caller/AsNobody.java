package org.peerpath.harness.caller;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Somebody who holds no role. What callers do leaves no trace: each call is rolled back. */
@Stateless
public class AsNobody {
    @Resource
    @SuppressWarnings("NullAway.Init")
    private EJBContext context;

    @PermitAll
    public Object call(Callable<Object> something) throws Exception {
        context.setRollbackOnly();
        return something.call();
    }
}
