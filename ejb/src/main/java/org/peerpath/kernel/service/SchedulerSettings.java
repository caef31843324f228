package org.peerpath.kernel.service;

import java.util.Properties;

/** How the scheduler works: its plan in the database, nodes taking turns, the transaction that of whoever schedules. */
final class SchedulerSettings {
    private SchedulerSettings() {}

    static Properties all() {
        var settings = new Properties();
        scheduler(settings);
        store(settings);
        database(settings, "shared", "java:jboss/datasources/PeerpathDS");
        database(settings, "own", "java:jboss/datasources/PeerpathJobsDS");
        return settings;
    }

    private static void scheduler(Properties settings) {
        settings.setProperty("org.quartz.scheduler.instanceName", "Peerpath");
        settings.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        // Its threads are its own: both settings let them see the classes of the application.
        settings.setProperty("org.quartz.scheduler.threadsInheritContextClassLoaderOfInitializer", "true");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadsInheritContextClassLoaderOfInitializingThread", "true");
        settings.setProperty("org.quartz.threadPool.threadCount", "2");
    }

    private static void store(Properties settings) {
        // A job scheduled in a transaction that rolls back is gone too.
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreCMT");
        settings.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        settings.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
        settings.setProperty("org.quartz.jobStore.useProperties", "true");
        settings.setProperty("org.quartz.jobStore.dataSource", "shared");
        settings.setProperty("org.quartz.jobStore.nonManagedTXDataSource", "own");
        // Within a transaction of the container this is the container's business.
        settings.setProperty("org.quartz.jobStore.dontSetAutoCommitFalse", "true");
        settings.setProperty("org.quartz.jobStore.isClustered", "true");
        settings.setProperty("org.quartz.jobStore.clusterCheckinInterval", "7500");
        // Without it two nodes may fire the same trigger.
        settings.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
    }

    private static void database(Properties settings, String name, String jndi) {
        settings.setProperty("org.quartz.dataSource." + name + ".jndiURL", jndi);
    }
}
