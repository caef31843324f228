package org.peerpath.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.DraftEdits;
import org.peerpath.drafting.Field;
import org.peerpath.drafting.FieldKind;
import org.peerpath.drafting.Shape;
import org.peerpath.programme.TextPath;

/** Every text of a programme's file that is written in languages, found by the shapes by which the editor writes them. */
public final class FileTexts {
    private final Draft draft;
    private final DraftEdits edits;
    private final String source;
    private final List<FileText> texts = new ArrayList<>();

    /**
     * A text and where the editor writes it.
     *
     * @param thing of which it is said
     * @param key of the field in which it is said
     */
    public record FileText(TextPath thing, String key, MultilingualText text) {}

    private FileTexts(Draft draft) {
        this.draft = draft;
        this.edits = new DraftEdits(draft);
        this.source = sourceLanguage(draft);
        Draft.ABOUT.forEach(section -> thing(TextPath.of(section)));
        Draft.LISTS.forEach(list -> list(TextPath.of(list)));
    }

    /** In the order of the file. */
    public static List<FileText> of(Draft draft) {
        return List.copyOf(new FileTexts(draft).texts);
    }

    /**
     * The language that a programme is written in: the first of its title, since whoever begins a file begins there. The
     * others are made from it.
     */
    public static String sourceLanguage(Draft draft) {
        return draft.languages().get(0);
    }

    /** Where in the editor a text is written; nothing if the file has no such text. */
    public static Optional<FileText> at(Draft draft, String place) {
        return of(draft).stream()
                .filter(one -> one.text().place().equals(place))
                .findFirst();
    }

    private void list(TextPath list) {
        draft.text().steps(list).forEach(step -> thing(list.then(step)));
    }

    private void thing(TextPath path) {
        var shape = draft.shape(path).orElse(null);
        if (shape == null) {
            return;
        }
        shape.fields().stream()
                .filter(field -> field.kind().isInLanguages())
                .forEach(field -> field(path, shape, field));
        shape.lists().forEach(part -> list(path.thenAll(part.key())));
        for (var rule : List.of("requirement", "renewal")) {
            var below = path.then(rule);
            if (!draft.isRule(path) && draft.text().has(below)) {
                thing(below);
            }
        }
        if (draft.isRule(path)) {
            draft.innerRules(path).forEach(this::thing);
        }
    }

    private void field(TextPath thing, Shape shape, Field field) {
        var path = Draft.home(thing).thenAll(field.key());
        var tags = new LinkedHashSet<>(draft.text().keys(path));
        tags.add("en");
        var words = new LinkedHashMap<String, String>();
        tags.forEach(tag -> words.put(tag, edits.read(thing, shape, field, tag)));
        var text = new MultilingualText(
                path.toString(), called(thing), field.key(), field.most(), field.kind() == FieldKind.LINE, words);
        if (!text.words().isEmpty()) {
            texts.add(new FileText(thing, field.key(), text));
        }
    }

    /** The names of what it stands in, outermost first. */
    private String called(TextPath thing) {
        var names = new LinkedHashSet<String>();
        for (int steps = 1; steps <= thing.steps().size(); steps++) {
            var at = new TextPath(thing.steps().subList(0, steps));
            var name = steps == 1 ? at.last() : draft.called(at, source);
            if (!name.isEmpty()) {
                names.add(name.length() > 80 ? name.substring(0, 79) + "…" : name);
            }
        }
        return String.join(" › ", names);
    }
}
