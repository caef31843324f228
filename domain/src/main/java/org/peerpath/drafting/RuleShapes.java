package org.peerpath.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.requirement.WindowStart;

/** The shapes of the rules by which an award is earned, one for each kind, and of the gates that open hours. */
final class RuleShapes {

    /** Every kind of rule, the groups first. */
    static final List<String> KINDS = List.of(
            "all",
            "any",
            "at-least",
            "within",
            "attendance",
            "hours",
            "placement",
            "component",
            "competences",
            "supervision",
            "signed",
            "decision",
            "held",
            "same-as");

    /** What can be put around a rule that is there. */
    static final List<String> AROUND = List.of("all", "any", "at-least", "within");

    /** What hours can wait for. */
    static final List<String> GATES = List.of("session", "module", "placement", "award", "requirement");

    private static final Map<String, Shape> RULES = Stream.of(
                    Shape.of("all", "title all", Field.of("title", FieldKind.LINE)),
                    Shape.of("any", "title any", Field.of("title", FieldKind.LINE)),
                    Shape.of(
                            "at-least",
                            "title at-least",
                            Field.number("at-least:count", 1, 99).must(),
                            Field.of("title", FieldKind.LINE)),
                    Shape.of(
                            "within",
                            "months from award requirement",
                            Field.number("within:months", 1, 1200).must(),
                            Field.one("within:from", Shapes.names(WindowStart.values()))
                                    .must(),
                            Field.one("within:award").from("awards")),
                    attendance(),
                    hours(),
                    reference("placement", "placements"),
                    reference("component", "components"),
                    Shape.of(
                            "competences",
                            "of at-least by",
                            Field.some("competences:of").from("competences"),
                            Field.number("competences:at-least", 1, 99),
                            Field.one("competences:by", "HOST", "TRAINER").must()),
                    Shape.of(
                            "supervision",
                            "forms meetings time",
                            Field.some("supervision:forms", Shapes.names(SupervisionForm.values())),
                            Field.number("supervision:meetings", 1, 1000),
                            Field.of("supervision:time", FieldKind.TIME)),
                    reference("signed", "documents"),
                    reference("decision", "decisions"),
                    Shape.of(
                            "held",
                            "awards months",
                            Field.some("held:awards").from("awards").must(),
                            Field.number("held:months", 1, 1200)),
                    reference("same-as", "awards"))
            .collect(Collectors.toMap(Shape::name, Function.identity()));

    private static final Map<String, Shape> OPENINGS = Stream.of(
                    reference("session", "sessions"),
                    reference("module", "modules"),
                    reference("placement", "placements"),
                    reference("award", "awards"),
                    Shape.of(
                            "requirement",
                            "name requirement",
                            Field.of("name", FieldKind.WORD).must().upTo(255)))
            .collect(Collectors.toMap(Shape::name, Function.identity()));

    private RuleShapes() {}

    static Optional<Shape> rule(String kind) {
        return Optional.ofNullable(RULES.get(kind));
    }

    static Optional<Shape> gate(String kind) {
        return Optional.ofNullable(OPENINGS.get(kind));
    }

    /** Which of the kinds stands among these keys; empty if none. */
    static String kind(List<String> keys, List<String> kinds) {
        return kinds.stream().filter(keys::contains).findFirst().orElse("");
    }

    /** Where the rules within a rule of this kind stand, below it; empty if it has none. */
    static String inner(String kind) {
        return switch (kind) {
            case "all", "any" -> kind;
            case "at-least" -> "at-least:of";
            case "within" -> "within:requirement";
            default -> "";
        };
    }

    private static Shape reference(String kind, String list) {
        return Shape.of(kind, kind, Field.one(kind).from(list).must());
    }

    private static Shape attendance() {
        return Shape.of(
                "attendance",
                "percent sessions-missed time-missed sessions modules must-not-miss make-up",
                Field.number("attendance:percent", 1, 100),
                Field.number("attendance:sessions-missed", 0, 999),
                Field.of("attendance:time-missed", FieldKind.TIME),
                Field.flag("attendance:make-up", true),
                Field.some("attendance:must-not-miss").from("sessions"),
                Field.some("attendance:modules").from("modules"),
                Field.some("attendance:sessions").from("sessions"));
    }

    private static Shape hours() {
        return Shape.of(
                        "hours",
                        "category categories time after recognised",
                        Field.some("hours:categories").from("categories").must(),
                        Field.of("hours:time", FieldKind.TIME).must(),
                        Field.of("hours:recognised", FieldKind.TIME))
                .with("hours:after", "gate", GATES.toArray(String[]::new));
    }
}
