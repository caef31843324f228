package org.peerpath.kernel.service;

import java.time.Duration;
import org.quartz.Job;

/**
 * Work that is done again and again, by one node at a time. A feature has a bean of this kind and nothing else to
 * register; it says how often, and calls a service. The work may be started twice after a crash, so what it does must be
 * safe to do again.
 */
public interface RecurringJob extends Job {
    /** How long from one start to the next. */
    Duration every();
}
