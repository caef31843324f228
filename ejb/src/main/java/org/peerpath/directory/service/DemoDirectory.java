package org.peerpath.directory.service;

import static org.peerpath.organisation.OrganisationKind.HEALTH_SERVICE;
import static org.peerpath.organisation.OrganisationKind.NETWORK;
import static org.peerpath.organisation.OrganisationKind.NGO;
import static org.peerpath.organisation.OrganisationKind.PEER_RUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.OrganisationKind;

/**
 * Organisations that exist, in the directory of the demonstration only, with nothing but what their public pages tell. They
 * take no part in it: who trains, hosts and issues here is invented.
 */
@ApplicationScoped
public class DemoDirectory implements DemoContent {
    private static final String NO_PART = " Listed with public facts only; takes no part in this demonstration.";

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "GAMIAN-Europe",
                    NETWORK,
                    "BE",
                    "",
                    null,
                    "https://www.gamian.eu/",
                    "A European network. It has held a series of virtual workshops on peer support."),
            new Known(
                    "Fundación INTRAS",
                    NGO,
                    "ES",
                    "Valladolid",
                    "ES41",
                    "https://p2p.intras.es/",
                    "Home of Peer2Peer, a course of peer support training on the way to employment."),
            new Known(
                    "En Primera Persona",
                    PEER_RUN,
                    "ES",
                    "Granada",
                    "ES61",
                    null,
                    "People with lived experience who facilitate peer support training."),
            new Known(
                    "Scottish Recovery Network",
                    NETWORK,
                    "GB",
                    "",
                    "UKM",
                    "https://www.scottishrecovery.net/",
                    "Publishes on recovery and peer support in Scotland; its texts are among the resources of Peer2Peer."),
            new Known(
                    "HUG Action for Mental Health",
                    NGO,
                    "GB",
                    "",
                    "UKM6",
                    null,
                    "Has delivered Peer2Peer training in the Highlands together with Centred."),
            new Known(
                    "Flourish House",
                    NGO,
                    "GB",
                    "Glasgow",
                    "UKM8",
                    "https://www.flourishhouse.org.uk/",
                    "Has delivered Peer2Peer training over six weeks."),
            new Known("FEAT", NGO, "GB", "", "UKM", null, "Known in the field of peer support in Scotland."),
            new Known(
                    "ImROC",
                    NGO,
                    "GB",
                    "",
                    "UK",
                    "https://imroc.org/",
                    "Has trained peer workers since 2007, and teaches supervisors, leaders and organisations."),
            new Known(
                    "EX-IN Deutschland",
                    NETWORK,
                    "DE",
                    "",
                    "DE",
                    "https://ex-in.de/",
                    "The umbrella body of the German training of recovery companions, with its quality standards."),
            new Known("Hugarafl", NGO, "IS", "", "IS", null, "Known in the field of peer support in Iceland."),
            new Known(
                    "HerstelTalent",
                    NGO,
                    "NL",
                    "",
                    "NL",
                    null,
                    "Known in the field of peer support in the Netherlands."),
            new Known(
                    "ENVTL",
                    NGO,
                    "EE",
                    "",
                    "EE",
                    "https://envtl.ee/",
                    "Known in the field of peer support in Estonia."),
            new Known(
                    "SSP P. Sakellaropoulos",
                    NGO,
                    "GR",
                    "",
                    "EL",
                    null,
                    "Known in the field of peer support in Greece."),
            new Known(
                    "EVE / HSE Mental Health Engagement",
                    HEALTH_SERVICE,
                    "IE",
                    "",
                    "IE",
                    "https://www.hse.ie/",
                    "Part of the Irish health service; EVE has taken peer support students into its services."),
            new Known(
                    "Federació VEUS",
                    NETWORK,
                    "ES",
                    "",
                    "ES51",
                    null,
                    "A federation in Catalonia, known in the field of peer support."));

    @Inject
    private DirectoryEntries entries;

    @Inject
    private Clock clock;

    private record Known(
            String name,
            OrganisationKind kind,
            String country,
            String town,
            @Nullable String region,
            @Nullable String website,
            String summary) {}

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void seed() {
        var confirmed = LocalDate.now(clock).minusDays(30);
        KNOWN.forEach(known -> {
            var entry = new Organisation(known.name(), known.kind(), known.country(), known.town(), confirmed);
            entry.describe(known.summary() + NO_PART, List.of(), Set.of());
            entry.locate(known.region());
            entry.publish(known.website(), null, null, null);
            entries.add(entry);
        });
    }
}
