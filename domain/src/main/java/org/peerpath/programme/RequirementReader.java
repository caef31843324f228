package org.peerpath.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.Localised;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.Who;
import org.peerpath.requirement.WindowStart;

/** Reads requirement trees. A node has exactly one key that says its kind. */
final class RequirementReader {

    /** What the rules of a file may refer to. */
    record Plans(
            List<ModulePlan> modules,
            List<PlacementPlan> placements,
            List<ComponentPlan> components,
            List<Competence> competences,
            List<DocumentPlan> documents,
            List<DecisionPlan> decisions) {}

    /** What stands in where a requirement cannot be read; the file is refused anyway. */
    static final Requirement NOTHING = new Requirement.Signature("", "");

    private static final String[] KINDS = {
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
        "same-as"
    };

    private final Codes codes;
    private final AttendanceReader attendance;
    private final PlacementRules placements;
    private final GateReader gates;
    private final Map<String, ComponentPlan> components = new HashMap<>();
    private final Map<String, DocumentPlan> documents = new HashMap<>();
    private final Map<String, DecisionPlan> decisions = new HashMap<>();
    private final List<String> competences;
    private final int priorLearningPercent;
    private final Map<String, Requirement> earlier = new HashMap<>();

    RequirementReader(Codes codes, Plans plans, int priorLearningPercent) {
        this.codes = codes;
        this.attendance = new AttendanceReader(codes, plans.modules());
        this.placements = new PlacementRules(plans.modules(), plans.placements());
        this.gates = new GateReader(codes, placements, this::read);
        plans.components().forEach(one -> components.put(one.code(), one));
        plans.documents().forEach(one -> documents.put(one.code(), one));
        plans.decisions().forEach(one -> decisions.put(one.code(), one));
        this.competences = plans.competences().stream().map(Competence::code).toList();
        this.priorLearningPercent = priorLearningPercent;
    }

    /** A tree that a later award may take over with {@code same-as}. */
    void remember(String award, Requirement requirement) {
        earlier.put(award, requirement);
    }

    Requirement read(FileValue value) {
        var keys = new ArrayList<>(List.of(KINDS));
        keys.add("title");
        var map = value.map(keys.toArray(String[]::new));
        var kinds = List.of(KINDS).stream().filter(map::has).toList();
        if (kinds.size() != 1) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, String.join(", ", KINDS));
            return NOTHING;
        }
        var kind = kinds.get(0);
        if (map.has("title") && !Set.of("all", "any", "at-least").contains(kind)) {
            map.problem(FileFault.TITLE_ON_A_GROUP_ONLY);
        }
        var body = map.need(kind, Function.identity(), value);
        var title = map.localisedOrNone("title");
        return switch (kind) {
            case "all" -> new Requirement.AllOf(title, some(body));
            case "any" -> new Requirement.AnyOf(title, some(body));
            case "at-least" -> atLeast(title, body);
            case "within" -> within(body);
            case "attendance" -> attendance.read(body);
            case "hours" -> hours(body);
            case "placement" -> placements.requirement(codes.refer("placement", body));
            case "component" -> component(body);
            case "competences" -> competences(body);
            case "supervision" -> supervision(body);
            case "signed" -> signature(body);
            case "decision" -> decision(body);
            case "held" -> held(body);
            default -> sameAs(body);
        };
    }

    private List<Requirement> some(FileValue list) {
        var parts = list.list().stream().map(this::read).toList();
        if (parts.isEmpty()) {
            list.problem(FileFault.REQUIREMENT_EXPECTED);
            return List.of(NOTHING);
        }
        return parts;
    }

    private Requirement atLeast(Localised title, FileValue body) {
        var map = body.map("count", "of");
        var parts = map.need("of", this::some, List.of(NOTHING));
        return new Requirement.AtLeast(title, map.integer("count", 1, parts.size()), parts);
    }

    private Requirement within(FileValue body) {
        var map = body.map("months", "from", "award", "requirement");
        var from = map.constant("from", WindowStart.class);
        var award = map.find("award").map(FileValue::text);
        if ((from == WindowStart.AWARD) != award.isPresent()) {
            map.problem(FileFault.AWARD_WITH_ITS_START);
            return NOTHING;
        }
        return new Requirement.Within(
                map.integer("months", 1, 1200), from, award.orElse(null), map.need("requirement", this::read, NOTHING));
    }

    private Requirement hours(FileValue body) {
        var map = body.map("category", "categories", "time", "after", "recognised");
        if (map.has("category") == map.has("categories")) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, "category, categories");
            return NOTHING;
        }
        var one = map.find("category").map(code -> List.of(codes.refer("category", code)));
        var categories = one.orElseGet(() -> map.each("categories", code -> codes.refer("category", code)));
        if (categories.isEmpty()) {
            map.problem(FileFault.CATEGORY_EXPECTED);
            return NOTHING;
        }
        int minutes = map.minutes("time");
        return new Requirement.Hours(
                categories,
                minutes,
                map.each("after", gates::read),
                map.or("recognised", FileValue::minutes, minutes * priorLearningPercent / 100));
    }

    private Requirement component(FileValue body) {
        var plan = components.get(codes.refer("component", body));
        return plan == null
                ? NOTHING
                : new Requirement.Component(
                        plan.code(), plan.attempts(), plan.kind().isWatched());
    }

    private Requirement competences(FileValue body) {
        var map = body.map("of", "at-least", "by");
        var list = map.find("of")
                .filter(FileValue::isList)
                .map(value -> value.list().stream()
                        .map(one -> codes.refer("competence", one))
                        .toList())
                .orElse(competences);
        if (map.find("of")
                .filter(value -> !value.isList() && !"all".equals(value.scalar()))
                .isPresent()) {
            map.problem(FileFault.ALL_OR_LIST_EXPECTED);
        }
        if (list.isEmpty()) {
            map.problem(FileFault.COMPETENCE_EXPECTED);
            return NOTHING;
        }
        var signer = map.or("by", who -> who.constant(Who.class), Who.HOST);
        if (signer != Who.HOST && signer != Who.TRAINER) {
            map.problem(FileFault.ONE_OF_EXPECTED, "HOST, TRAINER", signer.name());
        }
        return new Requirement.Competences(
                list, map.or("at-least", count -> count.integer(1, list.size()), list.size()), signer);
    }

    private Requirement supervision(FileValue body) {
        var map = body.map("forms", "meetings", "time");
        var forms = EnumSet.noneOf(SupervisionForm.class);
        forms.addAll(map.each("forms", form -> form.constant(SupervisionForm.class)));
        int meetings = map.or("meetings", count -> count.integer(1, 1000), 0);
        int minutes = map.or("time", FileValue::minutes, 0);
        if (meetings + minutes == 0) {
            map.problem(FileFault.MEETINGS_OR_TIME_EXPECTED);
            return NOTHING;
        }
        return new Requirement.Supervision(forms, meetings, minutes);
    }

    private Requirement signature(FileValue body) {
        var plan = documents.get(codes.refer("document", body));
        return plan == null ? NOTHING : new Requirement.Signature(plan.code(), plan.version());
    }

    private Requirement decision(FileValue body) {
        var plan = decisions.get(codes.refer("decision", body));
        return plan == null ? NOTHING : new Requirement.Decision(plan.code(), plan.people());
    }

    private Requirement held(FileValue body) {
        var map = body.map("awards", "months");
        var awards = map.each("awards", FileValue::text);
        if (awards.isEmpty()) {
            map.problem(FileFault.HELD_AWARD_EXPECTED);
            return NOTHING;
        }
        return new Requirement.OtherAward(awards, map.or("months", value -> value.integer(1, 1200), 0));
    }

    private Requirement sameAs(FileValue body) {
        @Nullable Requirement tree = earlier.get(codes.refer("award", body));
        if (tree == null) {
            body.problem(FileFault.EARLIER_AWARD_EXPECTED);
            return NOTHING;
        }
        return tree;
    }
}
