package org.peerpath.enrolment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Wherever midnight comes, what is due on a path is done within the hour. */
@Dependent
@DisallowConcurrentExecution
public class PathDaysJob implements RecurringJob {
    @Inject
    private PathDaysRound round;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
