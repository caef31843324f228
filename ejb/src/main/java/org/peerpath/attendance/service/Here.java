package org.peerpath.attendance.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.attendance.Mark;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * A session that is on now for somebody.
 *
 * @param mark what is said of them by now; nothing yet where they can still enter themselves
 */
public record Here(SessionAbout session, ProgrammeDefinition definition, @Nullable Mark mark) {}
