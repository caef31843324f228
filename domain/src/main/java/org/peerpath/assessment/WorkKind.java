package org.peerpath.assessment;

import org.peerpath.programme.ComponentPlan;

/** How somebody shows what a component asks for. */
public enum WorkKind {
    /** A text that is handed in and read. */
    WRITTEN,
    /** Questions that mark themselves. */
    QUIZ,
    /** Something done in front of others, which a trainer records: nothing is handed in. */
    OBSERVED;

    public static WorkKind of(ComponentPlan component) {
        if (component.quiz().isPresent()) {
            return QUIZ;
        }
        return component.kind().isWatched() ? OBSERVED : WRITTEN;
    }
}
