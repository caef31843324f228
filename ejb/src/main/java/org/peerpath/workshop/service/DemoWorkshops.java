package org.peerpath.workshop.service;

import static org.peerpath.organisation.PeerSupportType.FAMILY;
import static org.peerpath.organisation.PeerSupportType.ONE_TO_ONE;
import static org.peerpath.organisation.PeerSupportType.PROFESSIONAL_LED_GROUP;
import static org.peerpath.organisation.PeerSupportType.SUPPORT_GROUP;
import static org.peerpath.organisation.PeerSupportType.TELEPHONE;
import static org.peerpath.organisation.PeerSupportType.WEB_EMAIL;
import static org.peerpath.organisation.service.DemoOrganisations.CASA_HORIZONTE;
import static org.peerpath.organisation.service.DemoOrganisations.HAFENLICHT;
import static org.peerpath.organisation.service.DemoOrganisations.NORDLYS;
import static org.peerpath.organisation.service.DemoOrganisations.OPEN_BRIDGE;
import static org.peerpath.organisation.service.DemoOrganisations.SUNRISE;
import static org.peerpath.workshop.Facilitator.other;
import static org.peerpath.workshop.Facilitator.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.peerpath.kernel.service.DemoContent;

/** Invented workshops of the demonstration: ten to come, one of them called off, and two that were. */
@ApplicationScoped
class DemoWorkshops implements DemoContent {
    @Inject
    private DemoProgramme programme;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void seed() {
        ofOpenBridge();
        ofHafenlicht();
        ofCasaHorizonte();
        ofSunrise();
        ofNordlys();
    }

    private void ofOpenBridge() {
        var dublin = programme.of(OPEN_BRIDGE, "Europe/Dublin");
        dublin.announce("first", 1, DayOfWeek.WEDNESDAY, "12:30", 45, 40, "en", List.of(peer("Kit")));
        var services = dublin.announce(
                "services", 2, DayOfWeek.THURSDAY, "17:00", 90, 24, "en", List.of(peer("Aoife"), other("Dr. Lind")));
        services.interpretInto("es");
        services.concern(Set.of(ONE_TO_ONE, PROFESSIONAL_LED_GROUP));
        var boundaries = dublin.announce(
                "boundaries", 4, DayOfWeek.MONDAY, "19:00", 60, 18, "en", List.of(peer("Kit"), peer("Aoife")));
        boundaries.concern(Set.of(ONE_TO_ONE, TELEPHONE));
        var risk = dublin.announce(
                "risk", -7, DayOfWeek.THURSDAY, "17:00", 90, 20, "en", List.of(peer("Aoife"), other("Dr. Lind")));
        programme.fill(services, 10);
        // One place is left.
        programme.fill(boundaries, 17);
        programme.fill(risk, 20);
    }

    private void ofHafenlicht() {
        var berlin = programme.of(HAFENLICHT, "Europe/Berlin");
        var comorbidity = berlin.announce(
                "comorbidity", 2, DayOfWeek.TUESDAY, "16:30", 120, 12, "de", List.of(peer("Henning"), peer("Yasemin")));
        comorbidity.concern(Set.of(SUPPORT_GROUP));
        var family = berlin.announce(
                "family", 5, DayOfWeek.SATURDAY, "10:00", 180, 16, "de", List.of(peer("Frauke"), peer("Ole")));
        family.meetAt("Hamburg", false);
        family.concern(Set.of(FAMILY));
        // Full, and three wait.
        programme.fill(comorbidity, 15);
        programme.fill(family, 7);
    }

    private void ofCasaHorizonte() {
        var madrid = programme.of(CASA_HORIZONTE, "Europe/Madrid");
        var evaluation = madrid.announce(
                "evaluation", 7, DayOfWeek.THURSDAY, "17:00", 120, 30, "es", List.of(peer("Marta"), other("Julián")));
        evaluation.meetAt("Valladolid", true);
        evaluation.interpretInto("en");
        programme.fill(evaluation, 12);
        madrid.announce("selfcare", 6, DayOfWeek.FRIDAY, "12:00", 60, 25, "es", List.of(peer("Marta")));
    }

    private void ofSunrise() {
        var bucharest = programme.of(SUNRISE, "Europe/Bucharest");
        var training = bucharest.announce(
                "training", 3, DayOfWeek.WEDNESDAY, "18:00", 90, 20, "en,ro", List.of(peer("Ilinca")));
        programme.fill(training, 6);
        bucharest
                .announce("story", 4, DayOfWeek.THURSDAY, "17:30", 90, 12, "en", List.of(peer("Ilinca")))
                .callOff(clock.instant());
    }

    private void ofNordlys() {
        var oslo = programme.of(NORDLYS, "Europe/Oslo");
        var telephone =
                oslo.announce("telephone", 3, DayOfWeek.TUESDAY, "18:30", 75, 10, "nb,en", List.of(peer("Sunniva")));
        telephone.concern(Set.of(TELEPHONE));
        // Three places are left.
        programme.fill(telephone, 7);
        var circle = oslo.announce("circle", -3, DayOfWeek.MONDAY, "18:00", 60, 15, "en", List.of(peer("Sunniva")));
        circle.concern(Set.of(WEB_EMAIL));
        programme.fill(circle, 11);
    }
}
