package org.peerpath.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerpath.programme.LocalThing;
import org.peerpath.programme.ProgrammeText;
import org.peerpath.programme.TextPath;

/** A draft as the editor sees it: which things are in it, of which shape, and how they are called. */
public record Draft(ProgrammeText text) {

    /** The sections in which the texts at the top of a file are written. */
    public static final List<String> ABOUT = List.of("title", "summary", "facts", "quality");

    /** The sections that are lists, in the order in which a course comes to be. */
    public static final List<String> LISTS = List.of(
            "outcomes",
            "competences",
            "modules",
            "categories",
            "placements",
            "components",
            "documents",
            "decisions",
            "awards",
            "local");

    private static final List<String> SPOKEN = List.of("en", "es", "de");

    public static Draft of(String source) {
        return new Draft(ProgrammeText.of(source));
    }

    /** Every kind of rule. */
    public static List<String> ruleKinds() {
        return RuleShapes.KINDS;
    }

    /** What can be put around a rule. */
    public static List<String> groupKinds() {
        return RuleShapes.AROUND;
    }

    /** The languages of this programme, its first one first, and those that Peerpath speaks. */
    public List<String> languages() {
        var languages = new LinkedHashSet<>(text.keys(TextPath.of("title")));
        if (languages.isEmpty()) {
            languages.add("en");
        }
        languages.addAll(SPOKEN);
        return List.copyOf(languages);
    }

    /** The list that stands at this place of the file, or would stand there. */
    public Optional<Shape.Part> list(TextPath path) {
        if (path.steps().size() == 1) {
            return Optional.ofNullable(Shapes.LISTS.get(path.last()));
        }
        for (int steps = path.steps().size() - 1; steps > 0; steps--) {
            var thing = new TextPath(path.steps().subList(0, steps));
            var key = String.join(":", path.steps().subList(steps, path.steps().size()));
            var found = shape(thing).stream()
                    .flatMap(shape -> shape.lists().stream())
                    .filter(list -> list.key().equals(key))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What the thing at this place is; nothing if there is none. */
    public Optional<Shape> shape(TextPath path) {
        if (path.steps().size() == 1 && ABOUT.contains(path.last())) {
            return Shapes.named(path.last());
        }
        if (path.isRoot() || !text.has(path)) {
            return Optional.empty();
        }
        if (isRule(path)) {
            return RuleShapes.rule(ruleKind(path));
        }
        if (path.steps().size() < 2) {
            return Optional.empty();
        }
        return list(path.parent())
                .flatMap(list -> list.shape().equals("gate")
                        ? RuleShapes.gate(RuleShapes.kind(text.keys(path), RuleShapes.GATES))
                        : Shapes.named(list.shape()))
                .filter(shape -> text.index(path) >= 0);
    }

    /** Where the fields of the thing at this place are read and written: those at the top of the file are the file's. */
    public static TextPath home(TextPath path) {
        return path.steps().size() == 1 && ABOUT.contains(path.last()) ? TextPath.ROOT : path;
    }

    /** Whether a rule stands there: what an award asks for, or a part of it. */
    public boolean isRule(TextPath path) {
        var steps = path.steps();
        if (steps.size() < 3 || !steps.get(0).equals("awards")) {
            return false;
        }
        if (steps.size() == 3) {
            return List.of("requirement", "renewal").contains(path.last());
        }
        var last = path.last();
        if (last.equals("requirement")) {
            return steps.get(steps.size() - 2).equals("within") || steps.contains("after");
        }
        var group = last.startsWith("~") ? steps.get(steps.size() - 2) : "";
        return List.of("all", "any", "of").contains(group);
    }

    public String ruleKind(TextPath path) {
        return RuleShapes.kind(text.keys(path), RuleShapes.KINDS);
    }

    /** The rules within the rule that stands there. */
    public List<TextPath> innerRules(TextPath path) {
        var inner = RuleShapes.inner(ruleKind(path));
        if (inner.isEmpty()) {
            return List.of();
        }
        var below = path.thenAll(inner);
        return inner.endsWith("requirement")
                ? List.of(below)
                : text.steps(below).stream().map(below::then).toList();
    }

    /** The list of rules that another one can be added to; nothing if this rule takes no others. */
    public Optional<TextPath> innerList(TextPath path) {
        var inner = RuleShapes.inner(ruleKind(path));
        return inner.isEmpty() || inner.endsWith("requirement") ? Optional.empty() : Optional.of(path.thenAll(inner));
    }

    /** The things that can be referred to, by the list they are in; sessions are those of all modules. */
    public List<TextPath> choices(String list) {
        if (!list.equals("sessions")) {
            return under(TextPath.of(list));
        }
        return under(TextPath.of("modules")).stream()
                .flatMap(module -> under(module.then("sessions")).stream())
                .toList();
    }

    private List<TextPath> under(TextPath list) {
        return text.steps(list).stream().map(list::then).toList();
    }

    /** What the item that stands there lets others set. */
    public Optional<LocalThing> local(TextPath path) {
        return new Locals(this).thing(path);
    }

    /** How the thing at this place is called, in a language or else in the programme's first. */
    public String called(TextPath path, String language) {
        var about = new Locals(this).about(path);
        if (about.isPresent()) {
            return called(about.get(), language);
        }
        for (var key : List.of("title", "text", "name")) {
            var said = said(path.then(key), language);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return said(path, language);
    }

    private String said(TextPath path, String language) {
        if (text.find(path).orElse("") instanceof String one) {
            return one.strip();
        }
        return Stream.concat(Stream.of(language, "en"), text.keys(path).stream())
                .map(tag -> text.value(path.then(tag)).strip())
                .filter(words -> !words.isEmpty())
                .filter(words -> text.keys(path).stream().allMatch(key -> key.matches("[a-z]{2,3}(-\\w+)*")))
                .findFirst()
                .orElse("");
    }

    /** Every code of the space that modules, sessions, categories, placements and components share. */
    public List<String> codes() {
        var codes = new ArrayList<String>();
        for (var list : List.of("modules", "sessions", "categories", "placements", "components")) {
            choices(list).forEach(thing -> codes.add(thing.last()));
        }
        return codes;
    }
}
