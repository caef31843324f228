package org.peerpath.programme;

/** How something is assessed. */
public enum ComponentKind {
    ESSAY,
    QUIZ,
    ROLE_PLAY,
    PORTFOLIO,
    PRESENTATION,
    WORKBOOK,
    EXAM;

    /** Shown in front of a trainer, who records how it went: nothing is handed in, so the trainer acts next. */
    public boolean isWatched() {
        return this == ROLE_PLAY || this == PRESENTATION || this == EXAM;
    }
}
