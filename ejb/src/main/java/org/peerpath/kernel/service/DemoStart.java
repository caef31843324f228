package org.peerpath.kernel.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Fills an empty database with the demo content when the application starts in demo mode, all of it or nothing. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    private Instance<DemoContent> contents;

    @Inject
    private DatabaseCaller caller;

    @PersistenceContext
    private EntityManager em;

    @PostConstruct
    void start() {
        if (!DemoMode.on()) {
            return;
        }
        try {
            caller.asPlatform(Executors.callable(this::fill));
        } catch (Exception e) {
            throw new IllegalStateException("The demo content cannot be written", e);
        }
    }

    private void fill() {
        if (isFilled()) {
            return;
        }
        contents.stream().sorted(Comparator.comparingInt(DemoContent::order)).forEach(content -> {
            content.seed();
            em.flush();
        });
        LOG.log(Level.INFO, "Demo content written");
    }

    private boolean isFilled() {
        return !em.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
