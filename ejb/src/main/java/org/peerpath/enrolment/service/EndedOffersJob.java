package org.peerpath.enrolment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Whoever is next on a list hears within minutes. */
@Dependent
@DisallowConcurrentExecution
public class EndedOffersJob implements RecurringJob {
    @Inject
    private EndedOffersRound round;

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void execute(JobExecutionContext context) {
        round.run();
    }
}
