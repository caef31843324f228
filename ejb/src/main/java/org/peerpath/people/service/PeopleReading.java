package org.peerpath.people.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** Who works and learns in an organisation; and whom the platform's administrator looks for. */
@Stateless
public class PeopleReading {
    public static final int PAGE_SIZE = 20;

    /** Letters of a name before anybody is found: the platform has no list of everybody. */
    public static final int LETTERS = 3;

    /** Those who work there. Whoever learns there is shown when asked for, and not in passing. */
    private static final Set<Role> WORKING = EnumSet.of(
            Role.TRAINER,
            Role.COURSE_LEAD,
            Role.SUPERVISOR,
            Role.ISSUER,
            Role.SAFEGUARDING_LEAD,
            Role.ORGANISATION_ADMINISTRATOR);

    @Inject
    private Members members;

    @Inject
    private Titles titles;

    @Inject
    private Actor actor;

    /** The people of the actor's organisations, by name; without a role asked for, those who work there. */
    @RolesAllowed(Roles.ORGANISATION_ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PeoplePart people(@Nullable Role role, @Nullable Long after) {
        var behind = after == null ? null : members.find(after).orElse(null);
        var found = members.of(actor.personId(), role == null ? WORKING : EnumSet.of(role), behind, PAGE_SIZE + 1);
        var rows = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        var roles = members.rolesOf(
                actor.personId(), rows.stream().map(PersonRow::id).toList());
        return new PeoplePart(
                rows,
                roles.stream().collect(groupingBy(HeldRole::personId)),
                titles.versions(roles),
                found.size() > PAGE_SIZE ? rows.get(PAGE_SIZE - 1).id() : null);
    }

    /** People whose name begins so, a few at most: names, and nothing of what they do here. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PersonRow> named(String beginning) {
        return beginning.strip().length() < LETTERS ? List.of() : members.named(beginning, PAGE_SIZE);
    }
}
