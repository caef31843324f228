package org.peerpath.workshop.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Past guests are forgotten within hours of the day promised. */
@Dependent
@DisallowConcurrentExecution
public class PastBookingsJob implements RecurringJob {
    @Inject
    private PastBookingsRound round;

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
