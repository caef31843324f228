package org.peerpath.workshop.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.workshop.Facilitator;
import org.peerpath.workshop.Guest;
import org.peerpath.workshop.Moment;
import org.peerpath.workshop.Workshop;
import org.peerpath.workshop.WorkshopText;

/** Announces the workshops of the demonstration, in the words of {@code DemoWorkshops.properties}, and fills them. */
@ApplicationScoped
class DemoProgramme {
    private static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"));
    private static final List<String> NAMES = List.of(
            "Alex", "Bruna", "Cem", "Dilan", "Emil", "Fionn", "Gaia", "Hanna", "Ivo", "Jules", "Katya", "Luan", "Mila");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The workshops of one organisation. */
    Organiser of(String organisation, String zone) {
        long id = em.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", organisation)
                .getSingleResult();
        return new Organiser(id, ZoneId.of(zone));
    }

    /** Invented people come, each with a different address; those beyond the last place wait. */
    void fill(Workshop workshop, int guests) {
        var asked = workshop.moment().startsAt().minus(Duration.ofDays(10));
        var now = clock.instant().isBefore(asked) ? clock.instant() : asked;
        for (int i = 0; i < guests; i++) {
            var name = NAMES.get(i % NAMES.size());
            var guest = new Guest(name, name.toLowerCase(Locale.ROOT) + i + "@guests.example", Locale.ENGLISH);
            em.persist(workshop.book(guest, SecretLinks.hash(SecretLinks.random()), now));
        }
    }

    private static List<WorkshopText> texts(String key) {
        return WRITTEN.stream()
                .map(language -> {
                    var words = ResourceBundle.getBundle(
                            "org.peerpath.workshop.service.DemoWorkshops",
                            language,
                            DemoProgramme.class.getClassLoader(),
                            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
                    return new WorkshopText(
                            language, words.getString(key + ".title"), words.getString(key + ".summary"));
                })
                .toList();
    }

    /** An organisation, and the zone it lives in. */
    final class Organiser {
        private final long id;
        private final ZoneId zone;

        Organiser(long id, ZoneId zone) {
            this.id = id;
            this.zone = zone;
        }

        /** So many weeks from now, on that day at that local time. */
        Workshop announce(
                String key,
                int weeks,
                DayOfWeek day,
                String time,
                int minutes,
                int places,
                String languages,
                List<Facilitator> facilitators) {
            var date = LocalDate.now(clock.withZone(zone)).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day));
            var moment = new Moment(date.atTime(LocalTime.parse(time)), zone, minutes);
            var workshop = new Workshop(id, moment, places, languages, texts(key), facilitators);
            em.persist(workshop);
            return workshop;
        }
    }
}
