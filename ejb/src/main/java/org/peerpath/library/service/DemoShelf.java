package org.peerpath.library.service;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.library.Accessibility;
import org.peerpath.library.Audience;
import org.peerpath.library.ContentNote;
import org.peerpath.library.Credits;
import org.peerpath.library.EvidenceKind;
import org.peerpath.library.Resource;
import org.peerpath.library.ResourceKind;
import org.peerpath.library.ResourceText;
import org.peerpath.library.Topic;
import org.peerpath.organisation.PeerSupportType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the demonstration's items from their file, through the same rules as everybody's. */
final class DemoShelf {
    /** What stands behind every invented summary, in its language. */
    private static final Map<String, String> INVENTED = Map.ofEntries(
            Map.entry("en", "Invented for the demonstration."),
            Map.entry("de", "Für die Demo erfunden."),
            Map.entry("es", "Inventado para la demostración."),
            Map.entry("fr", "Inventé pour la démonstration."),
            Map.entry("it", "Inventato per la dimostrazione."),
            Map.entry("nl", "Verzonnen voor de demonstratie."),
            Map.entry("pt", "Inventado para a demonstração."),
            Map.entry("pl", "Zmyślone na potrzeby pokazu."),
            Map.entry("ro", "Inventat pentru demonstrație."),
            Map.entry("hu", "A bemutató kedvéért kitalálva."),
            Map.entry("nb", "Oppdiktet for demonstrasjonen."),
            Map.entry("sv", "Påhittat för demonstrationen."),
            Map.entry("fi", "Keksitty esittelyä varten."),
            Map.entry("el", "Επινοημένο για την επίδειξη."),
            Map.entry("uk", "Вигадано для показу."),
            Map.entry("tr", "Tanıtım için uydurulmuştur."),
            Map.entry("ar", "من وحي الخيال لأغراض العرض."),
            Map.entry("ga", "Cumtha don taispeántas."));

    private DemoShelf() {}

    @SuppressWarnings("unchecked")
    static List<Resource> read(InputStream file, LocalDate today) {
        var items = (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        return items.stream().map(item -> new DemoItem(item).published(today)).toList();
    }

    private record DemoItem(Map<String, Object> item) {
        Resource published(LocalDate today) {
            var resource = new Resource(
                    ResourceKind.valueOf(needed("kind")),
                    EvidenceKind.valueOf(needed("evidence")),
                    new Credits(text("author"), text("organisation"), text("publisher"), (Integer) item.get("year")));
            texts().forEach((language, described) -> resource.describe(described(language, described)));
            resource.speak(list("languages"));
            resource.classify(
                    several(PeerSupportType.class, "types"),
                    several(Topic.class, "topics"),
                    several(Audience.class, "audiences"));
            resource.locate(text("country"), is("international"));
            resource.link(text("url"), text("doi"));
            resource.license(text("licence"));
            resource.note(several(ContentNote.class, "notes"));
            resource.open(new Accessibility(is("transcript"), is("subtitles"), is("audioDescription"), is("easyRead")));
            resource.publish(today.minusDays((Integer) Objects.requireNonNull(item.get("age"))));
            return resource;
        }

        private ResourceText described(String language, Map<String, String> text) {
            var summary = Objects.requireNonNull(text.get("summary"));
            return new ResourceText(
                    language,
                    Objects.requireNonNull(text.get("title")),
                    is("real") ? summary : summary + " " + Objects.requireNonNull(INVENTED.get(language)),
                    text.get("plain"),
                    text.get("note"));
        }

        @SuppressWarnings("unchecked")
        private Map<String, Map<String, String>> texts() {
            return (Map<String, Map<String, String>>) Objects.requireNonNull(item.get("texts"));
        }

        @SuppressWarnings("unchecked")
        private List<String> list(String key) {
            return (List<String>) item.getOrDefault(key, List.of());
        }

        private <E extends Enum<E>> Set<E> several(Class<E> type, String key) {
            var several = EnumSet.noneOf(type);
            list(key).forEach(name -> several.add(Enum.valueOf(type, name)));
            return several;
        }

        private String needed(String key) {
            return Objects.requireNonNull(text(key));
        }

        private @Nullable String text(String key) {
            return (String) item.get(key);
        }

        private boolean is(String key) {
            return Boolean.TRUE.equals(item.get(key));
        }
    }
}
