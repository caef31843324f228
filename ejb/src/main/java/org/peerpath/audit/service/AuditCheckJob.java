package org.peerpath.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.peerpath.kernel.service.RecurringJob;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Once a day somebody asks whether the trail still says what it said. */
@Dependent
@DisallowConcurrentExecution
public class AuditCheckJob implements RecurringJob {
    @Inject
    private AuditChain chain;

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void execute(JobExecutionContext context) {
        chain.check();
    }
}
