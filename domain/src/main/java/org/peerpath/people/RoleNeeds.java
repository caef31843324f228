package org.peerpath.people;

import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.organisation.Capability;

/** What an organisation has to do on Peerpath so that a role makes sense in it. */
public final class RoleNeeds {
    private RoleNeeds() {}

    /** Nothing where the role is about any organisation, or about none. */
    public static @Nullable Capability capability(Role role) {
        return switch (role) {
            case TRAINEE, TRAINER, COURSE_LEAD -> Capability.TRAINING;
            case SUPERVISOR -> Capability.HOST;
            case ISSUER -> Capability.ISSUING;
            case ORGANISATION_ADMINISTRATOR, LIBRARIAN, ADMINISTRATOR -> null;
        };
    }
}
