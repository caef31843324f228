package org.peerpath.worklist.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.service.WarningRow;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Requirement;
import org.peerpath.worklist.Position;

/**
 * Something that waits for whoever asks.
 *
 * @param since the day since when, as people say it
 * @param about which row it leads to: an application's group, a text, a session, an enrolment
 * @param who whom it is about; empty where it is about a whole group
 * @param subject the code of a session or component; empty where there is none
 * @param steps which steps of the path wait, where it is about those
 * @param warning what is at risk, where it is about that
 */
public record Task(
        Position position,
        LocalDate since,
        long about,
        String who,
        String cohort,
        String subject,
        @Nullable ProgrammeDefinition definition,
        List<Requirement> steps,
        @Nullable WarningRow warning) {}
