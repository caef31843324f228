package org.peerpath.assessment.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.WorkKind;
import org.peerpath.assessment.WorkState;
import org.peerpath.kernel.Localised;

/**
 * One component of somebody's programme and where they stand with it.
 *
 * @param since when it came to stand there
 */
public record WorkRow(
        String component,
        Localised title,
        WorkKind kind,
        boolean mandatory,
        WorkState state,
        @Nullable Instant since) {}
