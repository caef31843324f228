package org.peerpath.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.PeerSupportType;

/** What can be chosen where an organisation says something about itself. */
@Named
@RequestScoped
public class EntryChoices {
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    @Inject
    private FilterChoices choices;

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public PeerSupportType[] getTypes() {
        return PeerSupportType.values();
    }

    public Capability[] getCapabilities() {
        return Capability.values();
    }

    public List<FilterOption> getCountries() {
        return choices.countries(List.of(Locale.getISOCountries()), null);
    }

    /** Zones that are called after a place; the others are rules without one. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(PLACE.asMatchPredicate())
                .sorted()
                .toList();
    }
}
