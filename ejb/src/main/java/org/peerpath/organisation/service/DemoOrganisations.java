package org.peerpath.organisation.service;

import static org.peerpath.organisation.PeerSupportType.FAMILY;
import static org.peerpath.organisation.PeerSupportType.ONE_TO_ONE;
import static org.peerpath.organisation.PeerSupportType.PROFESSIONAL_LED_GROUP;
import static org.peerpath.organisation.PeerSupportType.SUPPORT_GROUP;
import static org.peerpath.organisation.PeerSupportType.TELEPHONE;
import static org.peerpath.organisation.PeerSupportType.WEB_EMAIL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.Site;

/**
 * The five invented organisations of the demonstration: one trains and issues, three take trainees, one only stands in the
 * directory. No real body may seem to have issued or confirmed anything, so cohorts, placements and certificates use these.
 */
@ApplicationScoped
public class DemoOrganisations implements DemoContent {
    public static final String OPEN_BRIDGE = "Open Bridge Training Collective";
    public static final String CASA_HORIZONTE = "Casa Horizonte";
    public static final String HAFENLICHT = "Hafenlicht e.V.";
    public static final String SUNRISE = "Sunrise Recovery House";
    public static final String NORDLYS = "Nordlys Peer Centre";

    /** Ends the summary of whatever does not exist outside the demonstration. */
    private static final String INVENTED = " Invented for the demonstration.";

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void seed() {
        openBridge();
        casaHorizonte();
        hafenlicht();
        sunrise();
        nordlys();
    }

    private void openBridge() {
        var openBridge = new Organisation(OPEN_BRIDGE, OrganisationKind.NGO, "IE", "Dublin", confirmed(20));
        openBridge.describe(
                "Trains people with lived experience to support others, and issues their certificates." + INVENTED,
                List.of("en", "ga"),
                Set.of(ONE_TO_ONE, SUPPORT_GROUP, WEB_EMAIL));
        openBridge.locate("IE06");
        openBridge.publish(
                null,
                "hello@open-bridge.example",
                null,
                "Step-free from the street. A quiet room beside the training room. Text captions on request.");
        openBridge.register("Invented register, number 0000");
        openBridge.allow(Capability.TRAINING);
        openBridge.allow(Capability.ISSUING);
        organisations.add(openBridge);
        site(
                openBridge,
                "The house on the canal",
                "12 Lantern Row, green door, ground floor",
                "Dublin",
                "Europe/Dublin");
        site(openBridge, "The quiet room", "12 Lantern Row, first floor, by the lift", "Dublin", "Europe/Dublin");
    }

    private void casaHorizonte() {
        var casa = new Organisation(CASA_HORIZONTE, OrganisationKind.NGO, "ES", "Valladolid", confirmed(64));
        casa.describe(
                "A house where people meet in groups and in pairs, and where trainees learn beside peer supporters."
                        + INVENTED,
                List.of("es", "en"),
                Set.of(ONE_TO_ONE, SUPPORT_GROUP, FAMILY));
        casa.locate("ES41");
        casa.publish(
                null,
                "hola@casa-horizonte.example",
                null,
                "Lift to every floor. Spanish Sign Language by appointment.");
        casa.allow(Capability.HOST);
        organisations.add(casa);
        site(casa, "La casa", "Calle de la Linterna 4", "Valladolid", "Europe/Madrid");
    }

    private void hafenlicht() {
        var hafenlicht = new Organisation(HAFENLICHT, OrganisationKind.PEER_RUN, "DE", "Hamburg", confirmed(110));
        hafenlicht.describe(
                "Run by people with lived experience: open groups, a telephone hour and company on difficult ways."
                        + INVENTED,
                List.of("de", "tr", "en"),
                Set.of(ONE_TO_ONE, SUPPORT_GROUP, TELEPHONE));
        hafenlicht.locate("DE60");
        hafenlicht.publish(null, "moin@hafenlicht.example", null, "Ground floor, wide doors, an accessible toilet.");
        hafenlicht.allow(Capability.HOST);
        organisations.add(hafenlicht);
    }

    private void sunrise() {
        var sunrise = new Organisation(SUNRISE, OrganisationKind.NGO, "RO", "Cluj", confirmed(150));
        sunrise.describe(
                "Supported housing with peer support in the house and for the families around it, and a weekly group that"
                        + " a professional and a peer lead together." + INVENTED,
                List.of("ro", "hu", "en"),
                Set.of(ONE_TO_ONE, FAMILY, PROFESSIONAL_LED_GROUP));
        sunrise.locate("RO11");
        sunrise.publish(null, "salut@sunrise-house.example", null, null);
        sunrise.allow(Capability.HOST);
        organisations.add(sunrise);
    }

    /** Last confirmed more than a year ago, so that a page shows how that reads. */
    private void nordlys() {
        var nordlys = new Organisation(NORDLYS, OrganisationKind.PEER_RUN, "NO", "Tromsø", confirmed(430));
        nordlys.describe(
                "A meeting place in the north, and support by telephone and web for those who live far from it."
                        + INVENTED,
                List.of("nb", "se", "en"),
                Set.of(SUPPORT_GROUP, TELEPHONE, WEB_EMAIL));
        nordlys.locate("NO07");
        nordlys.publish(null, "hei@nordlys.example", null, "Meetings can be joined by telephone.");
        organisations.add(nordlys);
    }

    private void site(Organisation where, String name, String address, String town, String zone) {
        organisations.add(new Site(where.id(), name, address, town, zone));
    }

    private LocalDate confirmed(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }
}
