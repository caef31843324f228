package org.peerpath.drafting.service;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeVersionState;

/**
 * A version as the editor opens it.
 *
 * @param draft whether it can be written
 * @param latest the step that can be taken back next
 * @param undone the step that can be taken again next
 * @param zone whose clock the moments are told by
 */
public record DraftView(
        long versionId,
        long programmeId,
        int number,
        ProgrammeVersionState state,
        boolean draft,
        String source,
        @Nullable StepRow latest,
        @Nullable StepRow undone,
        ZoneId zone) {}
