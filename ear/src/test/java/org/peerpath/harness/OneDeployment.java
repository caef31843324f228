package org.peerpath.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the application once for all test classes. Arquillian would deploy it anew for each of them, which costs seconds
 * and tests nothing more.
 */
public class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Keeps what the first test class deployed. */
    public static class Keeper {
        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init")
        private InstanceProducer<DeploymentScenario> current;

        private @Nullable DeploymentScenario kept;
        private boolean deployed;
        private @Nullable RuntimeException failure;

        void generate(@Observes EventContext<GenerateDeployment> asked) {
            if (kept == null) {
                asked.proceed();
                kept = current.get();
            } else {
                current.set(kept);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
            if (failure != null) {
                throw new IllegalStateException("The application was not deployed, see the first test class", failure);
            }
            if (!deployed) {
                try {
                    asked.proceed();
                    deployed = true;
                } catch (RuntimeException refused) {
                    failure = refused;
                    throw refused;
                }
            }
        }

        /** The application goes when the server stops. */
        void undeploy(@Observes EventContext<UnDeployManagedDeployments> ignored) {}
    }
}
