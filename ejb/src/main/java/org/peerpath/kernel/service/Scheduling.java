package org.peerpath.kernel.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Starts the scheduler once the schema is there, tells it the recurring jobs, and stops it before the database goes. Its
 * plan is in the database, so that of several nodes one runs each job.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
// Named so that the server keeps this datasource until the application has stopped: the scheduler finds it by its name.
@Resource(name = "jobs", lookup = "java:jboss/datasources/PeerpathJobsDS", type = DataSource.class)
public class Scheduling {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private RecurringJobs jobs;

    @Inject
    private SchedulerState state;

    @Resource
    private UserTransaction transaction;

    private @Nullable Scheduler scheduler;

    @PostConstruct
    void start() {
        try {
            var made = new StdSchedulerFactory(SchedulerSettings.all()).getScheduler();
            scheduler = made;
            made.setJobFactory(jobs);
            plan(made);
            made.start();
            state.follow(made);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not start", e);
        }
    }

    /** Committed before the scheduler starts: both lock the same rows. */
    private void plan(Scheduler made) throws SchedulerException {
        begin();
        boolean planned = false;
        try {
            for (var job : jobs.all()) {
                var detail = detail(job);
                made.scheduleJob(detail, Set.of(trigger(job, detail)), true);
            }
            planned = true;
        } finally {
            end(planned);
        }
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("No transaction for the plan of the jobs", e);
        }
    }

    private void end(boolean planned) throws SchedulerException {
        try {
            if (planned) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new SchedulerException("The plan of the jobs was not stored", e);
        }
    }

    private static JobDetail detail(RecurringJob job) {
        return JobBuilder.newJob(type(job))
                .withIdentity(type(job).getSimpleName())
                .storeDurably()
                // A node that dies in the middle leaves the run to another one.
                .requestRecovery(true)
                .build();
    }

    private static Trigger trigger(RecurringJob job, JobDetail detail) {
        return TriggerBuilder.newTrigger()
                .withIdentity(detail.getKey().getName())
                .forJob(detail)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(job.every().toMillis())
                        .repeatForever()
                        // Runs that were missed are not made up for in a burst: the next one does their work.
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    /** The class of the job itself, should the container have put a proxy around it. */
    @SuppressWarnings("unchecked")
    private static Class<? extends RecurringJob> type(RecurringJob job) {
        Class<?> type = job.getClass();
        return (Class<? extends RecurringJob>) (type.isSynthetic() ? type.getSuperclass() : type);
    }

    @PreDestroy
    void stop() {
        state.forget();
        var running = scheduler;
        if (running == null) {
            return;
        }
        try {
            running.standby();
            letRunsEnd(running);
            running.shutdown(false);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not stop", e);
        }
    }

    /**
     * A run under way may end, for some seconds. Not longer: when the application fails to start, a run that waits for it
     * waits for ever. What is cut short is run again.
     */
    private static void letRunsEnd(Scheduler running) throws SchedulerException {
        var last = Instant.now().plus(PATIENCE);
        while (!running.getCurrentlyExecutingJobs().isEmpty() && Instant.now().isBefore(last)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
