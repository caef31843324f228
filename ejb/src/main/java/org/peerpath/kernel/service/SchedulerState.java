package org.peerpath.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/** Whether the scheduler runs on this node: without it no letter leaves, so the node is not ready. */
@ApplicationScoped
public class SchedulerState {
    private volatile @Nullable Scheduler scheduler;

    void follow(Scheduler started) {
        scheduler = started;
    }

    void forget() {
        scheduler = null;
    }

    public boolean isRunning() {
        var followed = scheduler;
        try {
            return followed != null && followed.isStarted() && !followed.isInStandbyMode() && !followed.isShutdown();
        } catch (SchedulerException e) {
            return false;
        }
    }
}
