package org.peerpath.drafting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The steps of a draft, for services that make its text anew. No door of its own. */
@ApplicationScoped
public class DraftSteps {
    @Inject
    private Revisions revisions;

    /** The draft says something else now, after another file: no step that was made before leads anywhere in it. */
    public void forget(long draftId) {
        revisions.forgetAll(draftId);
    }
}
