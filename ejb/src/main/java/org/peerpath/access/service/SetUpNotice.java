package org.peerpath.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.PeerpathAddress;

/** Tells the operator of a new installation, in the server's log, how to become its first administrator. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
@AsPlatform
public class SetUpNotice {
    private static final Logger LOG = Logger.getLogger(SetUpNotice.class.getName());

    @Inject
    private AccountsToEnter accounts;

    @Inject
    private SetUpToken token;

    @Inject
    private Clock clock;

    @PostConstruct
    void tell() {
        if (!DemoMode.on() && !accounts.isThereAnAdministrator(clock.instant())) {
            LOG.log(
                    Level.INFO,
                    "There is no administrator yet. Open {0} and show the token that stands in {1}.",
                    new Object[] {PeerpathAddress.of("/set-up"), token.whereItIs()});
        }
    }
}
