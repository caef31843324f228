package org.peerpath.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** What the doors no longer need is forgotten within the hour. */
@Dependent
@DisallowConcurrentExecution
public class SweepJob implements RecurringJob {
    @Inject
    private SweepRound round;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
