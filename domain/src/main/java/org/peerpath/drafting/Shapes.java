package org.peerpath.drafting;

import static org.peerpath.drafting.FieldKind.LINE;
import static org.peerpath.drafting.FieldKind.PROSE;
import static org.peerpath.drafting.FieldKind.TIME;
import static org.peerpath.drafting.FieldKind.WORD;
import static org.peerpath.drafting.FieldKind.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerpath.programme.AwardKind;
import org.peerpath.programme.ComponentKind;
import org.peerpath.programme.LocalThing;
import org.peerpath.programme.Participation;
import org.peerpath.programme.RubricLevel;
import org.peerpath.programme.SessionKind;

/** The shapes of everything a programme file can say, apart from its rules ({@link RuleShapes}). */
final class Shapes {

    static final String FIXED_DATE = "fixed-date";

    /** The keys of a file in the order of its description. */
    static final List<String> FILE = List.of(
            "peerpath slug title neutral-title summary hours-from entry workload eqf participation quality-assurance"
                    .concat(" prior-learning outcomes framework competences modules categories placements components")
                    .concat(" documents decisions awards local")
                    .split(" ", -1));

    private static final Map<String, Shape> ALL = Stream.of(
                    file(
                            "title",
                            text("title", LINE).must(),
                            text("neutral-title", LINE).must()),
                    file("summary", text("summary", PROSE).must(), text("entry", PROSE)),
                    file(
                            "facts",
                            text("workload:time", TIME).must(),
                            Field.number("workload:ects", 1, 240),
                            text("workload:other-credit", WORD).upTo(255),
                            Field.one("eqf", "1", "2", "3", "4", "5", "6", "7", "8", "not-levelled")
                                    .must(),
                            Field.one("participation", names(Participation.values()))
                                    .must(),
                            Field.number("prior-learning", 0, 100)),
                    file(
                            "quality",
                            text("quality-assurance", PROSE).must(),
                            text("hours-from", PROSE).must()),
                    Shape.of("outcome", "code text", text("text", PROSE).must()),
                    Shape.of(
                            "competence",
                            "code title framework",
                            text("title", LINE).must(),
                            text("framework", WORD).upTo(255)),
                    Shape.of(
                                    "module",
                                    "code title recognised sessions",
                                    text("title", LINE).must(),
                                    Field.flag("recognised", false))
                            .with("sessions", "session"),
                    session(),
                    Shape.of("intention", "", text("", PROSE).must().upTo(1000)),
                    Shape.of("category", "code title", text("title", LINE).must()),
                    placement(),
                    component(),
                    criterion(),
                    question(),
                    Shape.of("choice", "code text right", text("text", LINE).must(), Field.flag("right", false)),
                    Shape.of(
                            "document",
                            "code version title text",
                            text("title", LINE).must(),
                            text("version", WORD).must().upTo(40),
                            text("text", PROSE).must().upTo(20_000)),
                    Shape.of(
                            "decision",
                            "code title people question appeal",
                            text("title", LINE).must(),
                            Field.number("people", 1, 10).must(),
                            text("question", PROSE).must(),
                            text("appeal", PROSE).must()),
                    award(),
                    local())
            .collect(Collectors.toMap(Shape::name, Function.identity()));

    /** The lists of a file, and what is in them. */
    static final Map<String, Shape.Part> LISTS = Stream.of(
                    new Shape.Part("outcomes", "outcome", List.of()),
                    new Shape.Part("competences", "competence", List.of()),
                    new Shape.Part("modules", "module", List.of()),
                    new Shape.Part("categories", "category", List.of()),
                    new Shape.Part("placements", "placement", List.of()),
                    new Shape.Part("components", "component", List.of(names(ComponentKind.values()))),
                    new Shape.Part("documents", "document", List.of()),
                    new Shape.Part("decisions", "decision", List.of()),
                    new Shape.Part("awards", "award", List.of()),
                    new Shape.Part("local", "local", Locals.KINDS))
            .collect(Collectors.toMap(Shape.Part::key, Function.identity()));

    private Shapes() {}

    static Optional<Shape> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Shape file(String name, Field... fields) {
        return new Shape(name, List.of(fields), List.of(), FILE);
    }

    private static Field text(String key, FieldKind kind) {
        return Field.of(key, kind);
    }

    private static Shape session() {
        return Shape.of(
                        "session",
                        "code title kind time intentions",
                        text("title", LINE).must(),
                        Field.one("kind", names(SessionKind.values())).must(),
                        text("time", TIME).must())
                .with("intentions", "intention");
    }

    private static Shape placement() {
        return Shape.of(
                "placement",
                "code title order time not-before-module report host-confirmation supervisions three-way-meetings"
                        .concat(" competence-sign-off recognised"),
                text("title", LINE).must(),
                Field.number("order", 1, 20).must(),
                text("time", TIME).must(),
                Field.one("not-before-module").from("modules"),
                Field.flag("report", false),
                Field.flag("host-confirmation", false),
                Field.number("supervisions", 1, 50),
                Field.flag("three-way-meetings", false),
                Field.flag("competence-sign-off", false),
                text("recognised", TIME));
    }

    private static Shape component() {
        return Shape.of(
                        "component",
                        "code title kind mandatory attempts task rubric quiz",
                        text("title", LINE).must(),
                        Field.one("kind", names(ComponentKind.values())).must(),
                        Field.flag("mandatory", true),
                        Field.number("attempts", 1, 99),
                        text("task", PROSE),
                        Field.one("rubric:pass:level", "EMERGING", "SECURE", "STRONG")
                                .must(),
                        Field.number("rubric:pass:at-least", 1, 99),
                        Field.number("quiz:pass-percent", 1, 100).must())
                .with("rubric:criteria", "criterion")
                .with("quiz:questions", "question", "single", "multiple", "true-false", "short", "number");
    }

    private static Shape criterion() {
        var levels = Arrays.stream(RubricLevel.values())
                .map(level -> text("levels:" + level.name(), PROSE).must());
        var fields = Stream.concat(Stream.of(text("title", LINE).must()), levels);
        return Shape.of("criterion", "code title levels", fields.toArray(Field[]::new));
    }

    private static Shape question() {
        return Shape.of(
                        "question",
                        "code text single multiple true-false short number feedback",
                        text("text", PROSE).must(),
                        Field.one("true-false", "true", "false").must(),
                        text("short", WORDS).must(),
                        text("number:answer", WORD).must().upTo(20),
                        text("number:tolerance", WORD).upTo(20),
                        text("feedback", PROSE))
                .with("single", "choice")
                .with("multiple", "choice");
    }

    private static Shape award() {
        return Shape.of(
                "award",
                "key kind title wording validity requirement renewal",
                text("title", LINE).must(),
                text("wording", PROSE).must(),
                Field.one("kind", names(AwardKind.values())).must(),
                Field.one("validity", "unlimited", "months", FIXED_DATE).must(),
                Field.number("validity:months", 1, 1200).must(),
                text("validity:" + FIXED_DATE, WORD).must().upTo(5),
                Field.one("validity:years", "every", "odd", "even"));
    }

    /** What may be set locally. Which of the first fields there is, is chosen when it is added. */
    private static Shape local() {
        var about = Arrays.stream(LocalThing.values())
                .map(thing -> Field.one(thing.key()).from(Locals.list(thing)).must());
        var values = Stream.of(
                text("among", WORDS),
                text("from", WORD).upTo(20),
                text("to", WORD).upTo(20),
                text("step", WORD).upTo(20));
        return Shape.of(
                "local",
                "placement session hours attendance within among from to step",
                Stream.concat(about, values).toArray(Field[]::new));
    }

    static String[] names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
