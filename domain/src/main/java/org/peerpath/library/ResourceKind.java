package org.peerpath.library;

/** What an item is, so that a person knows what awaits them before they open it. */
public enum ResourceKind {
    ARTICLE,
    RESEARCH_PAPER,
    CASE_STUDY,
    REPORT,
    TOOLKIT_MANUAL,
    VIDEO,
    PODCAST,
    WEBINAR_RECORDING,
    STORY,
    TRAINING_PROGRAMME,
    BEST_PRACTICE,
    POLICY,
    EASY_READ
}
