package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Query;
import org.peerpath.people.service.HeldRole;
import org.peerpath.people.service.PeoplePart;
import org.peerpath.people.service.PeopleReading;
import org.peerpath.people.service.PersonRow;

/** Who is here: the people of one's organisations, and for the platform's administrator whoever is looked for by name. */
@Named
@RequestScoped
public class PeoplePage {
    private static final int SHOWN = 3;

    private static final Set<Role> ASKED_FOR = EnumSet.of(
            Role.TRAINEE,
            Role.TRAINER,
            Role.COURSE_LEAD,
            Role.SUPERVISOR,
            Role.ISSUER,
            Role.SAFEGUARDING_LEAD,
            Role.ORGANISATION_ADMINISTRATOR);

    @Inject
    private PeopleReading reading;

    @Inject
    private FilterChoices choices;

    @Inject
    private Actor actor;

    @Inject
    @Param(name = "role")
    private @Nullable String typedRole;

    @Inject
    @Param(name = "after")
    private @Nullable String after;

    /** Whom somebody looks for: never in an address, which would end in histories and in logs. */
    private @Nullable String name;

    private @Nullable Role role;
    private PeoplePart part = new PeoplePart(List.of(), Map.of(), Map.of(), null);
    private List<PersonRow> named = List.of();
    private boolean asked;
    private boolean tooShort;

    @PostConstruct
    void load() {
        role = ASKED_FOR.stream()
                .filter(one -> one.name().equals(typedRole))
                .findFirst()
                .orElse(null);
        if (isKeeper()) {
            part = reading.people(role, place());
        }
    }

    /** Looks for people by the beginning of their name. */
    public void find() {
        var beginning = Asked.orNotFound(name).strip();
        tooShort = beginning.length() < PeopleReading.LETTERS;
        asked = !tooShort;
        named = reading.named(beginning);
    }

    private @Nullable Long place() {
        return after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
    }

    public boolean isKeeper() {
        return actor.holds(Roles.ORGANISATION_ADMINISTRATOR);
    }

    public boolean isAdministrator() {
        return actor.holds(Roles.ADMINISTRATOR);
    }

    public PeoplePart getPart() {
        return part;
    }

    /** The first of what somebody is; the rest stands on their page. */
    public List<HeldRole> first(long personId) {
        var roles = part.rolesOf(personId);
        return roles.subList(0, Math.min(SHOWN, roles.size()));
    }

    /** How many roles more they have. */
    public int more(long personId) {
        return Math.max(0, part.rolesOf(personId).size() - SHOWN);
    }

    public List<FilterOption> getRoles() {
        return choices.of(ASKED_FOR.toArray(Role[]::new), role);
    }

    public List<PersonRow> getNamed() {
        return named;
    }

    /** What was looked for, as it was typed. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isTooShort() {
        return tooShort;
    }

    private Query here() {
        return Query.of("/people").with("role", role);
    }

    public @Nullable String getFirst() {
        return place() == null ? null : here().toString();
    }

    public @Nullable String getNext() {
        return part.next() == null ? null : here().with("after", part.next()).toString();
    }
}
