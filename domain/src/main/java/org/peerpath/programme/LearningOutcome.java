package org.peerpath.programme;

import org.peerpath.kernel.Localised;

/** What somebody can do at the end of the programme. */
public record LearningOutcome(String code, Localised text) {}
