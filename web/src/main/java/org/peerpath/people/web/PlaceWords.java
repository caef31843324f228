package org.peerpath.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.ScopeKind;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.people.service.HeldRole;
import org.peerpath.people.service.Place;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Where a role counts, in words. */
@Named
@RequestScoped
public class PlaceWords {
    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    /** @param versions the newest version of each programme, which knows its title */
    public String of(HeldRole role, Map<Long, Long> versions) {
        var programme = role.programmeId();
        return switch (role.kind()) {
            case COHORT -> say("place.cohort", role.cohort(), role.organisation());
            case PROGRAMME ->
                say("place.programme", title(programme == null ? null : versions.get(programme)), role.organisation());
            default -> role.organisation() == null ? say("place.platform") : role.organisation();
        };
    }

    /** The same in a list of one organisation's people: without saying its name in every line. */
    public String briefly(HeldRole role, Map<Long, Long> versions) {
        var programme = role.programmeId();
        return switch (role.kind()) {
            case COHORT -> role.cohort() == null ? "" : role.cohort();
            case PROGRAMME -> say("place.choice.programme", title(programme == null ? null : versions.get(programme)));
            default -> of(role, versions);
        };
    }

    public String of(Place place) {
        if (place.kind() == ScopeKind.PLATFORM) {
            return say("place.platform");
        }
        return switch (place.kind()) {
            case COHORT -> say("place.choice.cohort", place.name(), title(place.versionId()));
            case PROGRAMME -> say("place.choice.programme", title(place.versionId()));
            default -> place.name();
        };
    }

    private String title(@Nullable Long versionId) {
        return versionId == null ? "" : definitions.of(versionId).title().in(site.getLocale());
    }

    private String say(String key, @Nullable Object... values) {
        return Texts.say("people", site.getLocale(), key, values);
    }
}
