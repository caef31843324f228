package org.peerpath.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The scheduler runs on this node: without it no letter leaves. */
@ApplicationScoped
class SchedulerVital implements Vital {
    @Inject
    private SchedulerState state;

    @Override
    public String name() {
        return "scheduler";
    }

    @Override
    public boolean answers() {
        return state.isRunning();
    }
}
