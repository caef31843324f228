package org.peerpath.programme;

/** How something is assessed. */
public enum ComponentKind {
    ESSAY,
    QUIZ,
    ROLE_PLAY,
    PORTFOLIO,
    PRESENTATION,
    WORKBOOK,
    EXAM
}
