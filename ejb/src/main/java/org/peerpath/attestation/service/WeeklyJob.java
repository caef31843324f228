package org.peerpath.attestation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Looks every hour for whom a week is over; for each of them it is weekly. */
@Dependent
@DisallowConcurrentExecution
public class WeeklyJob implements RecurringJob {
    @Inject
    private WeeklyRound round;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
