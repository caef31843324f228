package org.peerpath.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Whoever meets on one of the next days hears of it within hours of the day on which they should. */
@Dependent
@DisallowConcurrentExecution
public class MeetingRemindersJob implements RecurringJob {
    @Inject
    private MeetingRemindersRound round;

    @Override
    public Duration every() {
        return Duration.ofHours(3);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
