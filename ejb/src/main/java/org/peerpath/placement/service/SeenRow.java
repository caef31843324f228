package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;

/** What was said about a competence, by whom and when, and the day it rests on. */
public record SeenRow(
        String competence,
        CompetenceLevel level,
        String words,
        @Nullable LocalDate on,
        @Nullable String by,
        Instant saidAt)
        implements Serializable {}
