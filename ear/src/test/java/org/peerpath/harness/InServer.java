package org.peerpath.harness;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;

/**
 * A test that runs inside the server, beside the application: it may {@code @Inject} what services may. It stands behind the
 * database's own wall, as it is nobody.
 */
@ArquillianTest
public abstract class InServer {
    @Deployment
    public static Archive<?> application() {
        return Application.withTests();
    }
}
