package org.peerpath.kernel.service;

/**
 * What a feature shows in demo mode: invented people and organisations, written once into an empty database. Whatever is
 * needed from earlier features is read back from the database.
 */
public interface DemoContent {
    /** Earlier features first: identity and organisations 100, programmes 200, cohorts 300, then the rest. */
    int order();

    /** Writes the content, inside one transaction, with dates relative to today. */
    void seed();
}
