package org.peerpath.enrolment.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.LivedExperienceState;
import org.peerpath.identity.Role;

/** One role of somebody on a team, as it is read. */
public record TeamPart(long personId, String name, Role role, @Nullable LivedExperienceState livedExperience) {}
