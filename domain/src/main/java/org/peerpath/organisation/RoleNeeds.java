package org.peerpath.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;

/** What an organisation has to do on Peerpath so that a role makes sense in it. */
public final class RoleNeeds {
    private RoleNeeds() {}

    /** Nothing where the role is about any organisation, or about none. */
    public static @Nullable Capability capability(Role role) {
        return switch (role) {
            case TRAINEE, TRAINER, COURSE_LEAD -> Capability.TRAINING;
            case SUPERVISOR -> Capability.HOST;
            case ISSUER -> Capability.ISSUING;
            case SAFEGUARDING_LEAD, ORGANISATION_ADMINISTRATOR, LIBRARIAN, ADMINISTRATOR -> null;
        };
    }

    /**
     * The roles that end in an organisation that does these no more. Whoever learns there keeps theirs: nobody can be given
     * it any more, but what they did, their hours and their journal stay open to them.
     */
    public static Set<Role> endingWithout(Collection<Capability> lost) {
        var ending = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            var needed = capability(role);
            if (role != Role.TRAINEE && needed != null && lost.contains(needed)) {
                ending.add(role);
            }
        }
        return ending;
    }
}
