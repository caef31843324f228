package org.peerpath.oversight.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Once a day what has been kept long enough goes. */
@Dependent
@DisallowConcurrentExecution
public class RetentionJob implements RecurringJob {
    @Inject
    private RetentionRound round;

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
