package org.peerpath.enrolment.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.LivedExperienceState;
import org.peerpath.identity.Role;

/**
 * Somebody on the team of a group.
 *
 * @param livedExperience how far it is with that role in this group; nothing where nobody asked and they said nothing
 */
public record TeamMember(long personId, String name, List<Role> roles, @Nullable LivedExperienceState livedExperience) {
    public TeamMember {
        roles = List.copyOf(roles);
    }
}
