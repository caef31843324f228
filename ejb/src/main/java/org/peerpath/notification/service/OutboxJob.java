package org.peerpath.notification.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Letters leave within seconds of what they tell. */
@Dependent
@DisallowConcurrentExecution
public class OutboxJob implements RecurringJob {
    @Inject
    private OutboxRound round;

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
