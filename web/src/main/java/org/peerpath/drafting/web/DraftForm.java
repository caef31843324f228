package org.peerpath.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.DraftEdits;
import org.peerpath.drafting.Field;
import org.peerpath.drafting.FieldKind;
import org.peerpath.drafting.Shape;
import org.peerpath.programme.TextPath;

/** Makes the form of one thing out of its shape: what is in the draft, in each language, and what can be chosen. */
record DraftForm(Draft draft, TextPath thing, Shape shape, DraftWords words) {

    ArrayList<DraftGroup> groups() {
        var groups = new ArrayList<DraftGroup>();
        for (var field : shape.fields()) {
            if (applies(field)) {
                var languages = field.kind().isInLanguages() ? draft.languages() : List.of("");
                var inputs = new ArrayList<DraftInput>();
                languages.forEach(language -> inputs.add(input(field, language)));
                groups.add(new DraftGroup(inputs, field.kind().isInLanguages()));
            }
        }
        return groups;
    }

    /** A field below something that is not there is none: the pass mark of a rubric that the component does not have. */
    private boolean applies(Field field) {
        var path = thing.thenAll(field.key());
        var top = field.key().split(":", -1)[0];
        if (List.of("rubric", "quiz", "number").contains(top)) {
            return draft.text().has(thing.then(top));
        }
        if (top.equals("validity") && field.key().contains(":")) {
            var months = draft.text().has(thing.then("validity", "months"));
            var fixed = draft.text().has(thing.then("validity", "fixed-date"));
            return field.key().endsWith("months") ? months : fixed;
        }
        if (List.of("true-false", "short").contains(top) || shape.name().equals("local") && field.needed()) {
            return draft.text().has(path);
        }
        return true;
    }

    private DraftInput input(Field field, String language) {
        var base = new DraftEdits(draft).read(thing, shape, field, language);
        var label = words.label(shape.name(), field);
        var named = language.isEmpty() ? label : words.say("inLanguage", label, language(language));
        boolean first = language.isEmpty() || language.equals(draft.languages().get(0));
        var given = new DraftInput.Given(
                field.key(),
                language,
                field.kind(),
                named,
                first ? words.hint(shape.name(), field) : "",
                field.needed() && first,
                field.most());
        return new DraftInput(given, base, options(field, base));
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
    }

    private List<Option> options(Field field, String base) {
        if (field.kind() != FieldKind.ONE && field.kind() != FieldKind.SOME) {
            return List.of();
        }
        if (field.refers().isEmpty()) {
            return among(field, base).stream()
                    .map(constant -> new Option(constant, words.choice(field, constant)))
                    .toList();
        }
        var known = draft.choices(field.refers()).stream()
                .map(path -> new Option(path.last(), words.name(draft, path)))
                .toList();
        var others = Stream.of(base.split("\n", -1))
                .filter(code -> !code.isEmpty()
                        && known.stream().noneMatch(one -> one.value().equals(code)))
                .map(code -> new Option(code, words.say("choice.elsewhere", code)));
        return Stream.concat(known.stream(), others).toList();
    }

    /** A component is a quiz or it is none: it cannot become one, since its questions would be missing. */
    private List<String> among(Field field, String base) {
        if (!shape.name().equals("component") || !field.key().equals("kind")) {
            return field.among();
        }
        return base.equals("QUIZ")
                ? List.of("QUIZ")
                : field.among().stream().filter(kind -> !kind.equals("QUIZ")).toList();
    }

    /** The lists within the thing: those that are there, or can begin. */
    List<Shape.Part> lists() {
        var held = Map.of(
                "rubric:criteria", "rubric", "quiz:questions", "quiz", "single", "single", "multiple", "multiple");
        return shape.lists().stream()
                .filter(list -> !held.containsKey(list.key()) || draft.text().has(thing.then(held.get(list.key()))))
                .toList();
    }
}
