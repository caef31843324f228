package org.peerpath.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** The jobs of all features, made by the container so that they can be given services, and let go after each run. */
@ApplicationScoped
class RecurringJobs implements JobFactory {
    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    @Inject
    private DatabaseCaller caller;

    List<RecurringJob> all() {
        return jobs.stream().toList();
    }

    @Override
    public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
        return new OnceRun(bundle.getJobDetail().getJobClass().asSubclass(RecurringJob.class));
    }

    /** One run of a job. */
    private final class OnceRun implements Job {
        private final Class<? extends RecurringJob> type;

        OnceRun(Class<? extends RecurringJob> type) {
            this.type = type;
        }

        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            var job = jobs.select(type).get();
            try {
                caller.asPlatform(() -> {
                    job.execute(context);
                    return null;
                });
            } catch (JobExecutionException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new JobExecutionException(failed);
            } finally {
                jobs.destroy(job);
            }
        }
    }
}
