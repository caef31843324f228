package org.peerpath.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.ProgrammeText;
import org.peerpath.programme.TextPath;

/**
 * A published framework of competences from which a programme can choose. Each is a file beside the list of them; none is
 * known to the code, and another one is another file. The note says where its words come from.
 *
 * @param code what its competences are called by in programme files, before their own code
 */
public record Framework(String code, String name, Localised note, List<Item> competences) {

    /**
     * One competence of it.
     *
     * @param area the heading under which the framework has it; empty if it has none
     */
    public record Item(String code, Localised area, Localised title) {}

    public Framework {
        competences = List.copyOf(competences);
    }

    /** What one of its competences is called by in a programme file. */
    public String codeOf(Item item) {
        return code + "-" + item.code();
    }

    /** Every framework that there is a file of. */
    public static List<Framework> all() {
        return resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(file -> read(resource(file)))
                .toList();
    }

    public static Optional<Framework> named(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static Framework read(String source) {
        var text = ProgrammeText.of(source);
        var items = new ArrayList<Item>();
        for (var area : text.steps(TextPath.of("areas"))) {
            var place = TextPath.of("areas", area);
            var heading = localised(text, place.then("title"));
            for (var step : text.steps(place.then("competences"))) {
                var item = place.then("competences", step);
                items.add(new Item(text.value(item.then("code")), heading, localised(text, item.then("title"))));
            }
        }
        return new Framework(
                text.value(TextPath.of("code")),
                text.value(TextPath.of("name")),
                localised(text, TextPath.of("note")),
                items);
    }

    private static Localised localised(ProgrammeText text, TextPath path) {
        var texts = new LinkedHashMap<String, String>();
        text.keys(path).forEach(language -> texts.put(language, text.value(path.then(language))));
        return new Localised(texts);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Framework.class.getResourceAsStream("frameworks/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
