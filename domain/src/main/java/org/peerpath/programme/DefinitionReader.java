package org.peerpath.programme;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a whole programme file, part by part; awards last, since their rules refer to everything else. */
final class DefinitionReader {

    private static final String[] KEYS = {
        "peerpath",
        "slug",
        "title",
        "neutral-title",
        "summary",
        "hours-from",
        "entry",
        "workload",
        "eqf",
        "participation",
        "quality-assurance",
        "prior-learning",
        "outcomes",
        "framework",
        "competences",
        "modules",
        "categories",
        "placements",
        "components",
        "documents",
        "decisions",
        "awards",
        "local"
    };

    private final FileMap file;
    private final Codes codes = new Codes();

    DefinitionReader(FileValue root) {
        this.file = root.map(KEYS);
    }

    ProgrammeDefinition read() {
        file.integer("peerpath", 1, 1);
        var outcomes = file.each("outcomes", this::outcome);
        var competences = file.each("competences", this::competence);
        var modules = file.each("modules", this::module);
        var categories = file.each("categories", this::category);
        var placements = file.each("placements", this::placement);
        var assessment = new AssessmentReader(codes);
        var components = file.each("components", assessment::component);
        var documents = file.each("documents", this::document);
        var decisions = file.each("decisions", this::decision);
        var percent = file.or("prior-learning", value -> value.integer(0, 100), 0);
        var rules = new RequirementReader(
                codes,
                new RequirementReader.Plans(modules, placements, components, competences, documents, decisions),
                percent);
        var awards = new AwardReader(codes, rules).read(file);
        var local = new LocalReader(codes, file).read();
        if (modules.isEmpty()) {
            file.problem(FileFault.MODULE_EXPECTED);
        }
        return new ProgrammeDefinition(
                file.code("slug"),
                file.localised("title"),
                file.localised("neutral-title"),
                file.localised("summary"),
                file.localised("hours-from"),
                file.localisedOrNone("entry"),
                file.need("workload", this::workload, new Workload(0, null, "")),
                eqf(),
                file.constant("participation", Participation.class),
                file.localised("quality-assurance"),
                outcomes,
                competences,
                modules,
                categories,
                placements,
                components,
                documents,
                decisions,
                awards,
                local);
    }

    private @Nullable Integer eqf() {
        var value = file.find("eqf");
        if (value.isEmpty()) {
            file.problem(FileFault.LEVEL_EXPECTED);
            return null;
        }
        return "not-levelled".equals(value.get().scalar()) ? null : value.get().integer(1, 8);
    }

    private Workload workload(FileValue value) {
        var map = value.map("time", "ects", "other-credit");
        var ects = map.find("ects").map(points -> points.integer(1, 240));
        return new Workload(map.minutes("time"), ects.orElse(null), map.or("other-credit", FileValue::text, ""));
    }

    private LearningOutcome outcome(FileValue value) {
        var map = value.map("code", "text");
        return new LearningOutcome(codes.define("outcome", map, "code"), map.localised("text"));
    }

    private Competence competence(FileValue value) {
        var map = value.map("code", "title", "framework");
        var framework = map.or("framework", FileValue::text, file.or("framework", FileValue::text, ""));
        if (framework.isEmpty()) {
            map.problem(FileFault.FRAMEWORK_EXPECTED);
        }
        return new Competence(codes.define("competence", map, "code"), map.localised("title"), framework);
    }

    private ModulePlan module(FileValue value) {
        var map = value.map("code", "title", "recognised", "sessions");
        var sessions = new ArrayList<SessionPlan>(map.each("sessions", this::session));
        if (sessions.isEmpty()) {
            map.problem(FileFault.SESSION_EXPECTED);
        }
        return new ModulePlan(
                codes.define("module", map, "code"),
                map.localised("title"),
                map.or("recognised", FileValue::flag, false),
                sessions);
    }

    private SessionPlan session(FileValue value) {
        var map = value.map("code", "title", "kind", "time", "intentions");
        return new SessionPlan(
                codes.define("session", map, "code"),
                map.localised("title"),
                map.constant("kind", SessionKind.class),
                map.minutes("time"),
                map.each("intentions", FileValue::localised));
    }

    private HourCategory category(FileValue value) {
        var map = value.map("code", "title");
        return new HourCategory(codes.define("category", map, "code"), map.localised("title"));
    }

    private PlacementPlan placement(FileValue value) {
        var map = value.map(
                "code",
                "title",
                "order",
                "time",
                "not-before-module",
                "report",
                "host-confirmation",
                "supervisions",
                "three-way-meetings",
                "competence-sign-off",
                "recognised");
        Optional<String> module = map.find("not-before-module").map(code -> codes.refer("module", code));
        return new PlacementPlan(
                codes.define("placement", map, "code"),
                map.localised("title"),
                map.integer("order", 1, 20),
                map.minutes("time"),
                module.orElse(null),
                map.flag("report", false),
                map.flag("host-confirmation", false),
                map.or("recognised", FileValue::minutes, 0),
                map.or("supervisions", number -> number.integer(1, 50), 0),
                map.flag("three-way-meetings", false),
                map.flag("competence-sign-off", false));
    }

    private DocumentPlan document(FileValue value) {
        var map = value.map("code", "version", "title", "text");
        return new DocumentPlan(
                codes.define("document", map, "code"),
                map.text("version"),
                map.localised("title"),
                map.localised("text"));
    }

    private DecisionPlan decision(FileValue value) {
        var map = value.map("code", "title", "people", "question", "appeal");
        return new DecisionPlan(
                codes.define("decision", map, "code"),
                map.localised("title"),
                map.integer("people", 1, 10),
                map.localised("question"),
                map.localised("appeal"));
    }
}
