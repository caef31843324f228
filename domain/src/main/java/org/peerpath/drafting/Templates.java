package org.peerpath.drafting;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peerpath.programme.TextPath;

/** What a new thing begins with: enough to be whole, and nothing that would have to be guessed later. */
record Templates(Draft draft) {

    private static final int LONGEST_CODE = 30;

    Object of(String shape, String kind, String name) {
        var item = new LinkedHashMap<String, Object>();
        switch (shape) {
            case "intention" -> item.putAll(text(name));
            case "outcome" -> put(item, "text", name, "outcomes");
            case "question" -> question(item, kind, name);
            case "choice" -> {
                put(item, "text", name, "");
                item.put("right", "false");
            }
            case "award" -> award(item, name);
            default -> {
                put(item, "title", name, shape);
                rest(item, shape, kind, name);
            }
        }
        return item;
    }

    private void put(Map<String, Object> item, String key, String name, String space) {
        item.put("code", code(name, taken(space)));
        item.put(key, text(name));
    }

    private void rest(Map<String, Object> item, String shape, String kind, String name) {
        switch (shape) {
            case "module" -> item.put("sessions", List.of(session(name)));
            case "session" -> item.putAll(ordered("kind", "CLASSROOM", "time", "4 h"));
            case "placement" -> {
                item.put(
                        "order",
                        String.valueOf(Math.min(20, draft.choices("placements").size() + 1)));
                item.put("time", "40 h");
                item.put("report", "true");
                item.put("host-confirmation", "true");
            }
            case "component" -> {
                item.put("kind", kind);
                if (kind.equals("QUIZ")) {
                    item.put("quiz", quiz(name));
                }
            }
            case "criterion" -> item.put("levels", levels());
            case "document" -> {
                item.put("version", "1");
                item.put("text", text(name));
            }
            case "decision" -> {
                item.put("people", "2");
                item.put("question", text(name));
                item.put("appeal", text(name));
            }
            default -> {}
        }
    }

    private Map<String, Object> session(String name) {
        var session = new LinkedHashMap<String, Object>();
        var taken = new TreeSet<>(draft.codes());
        taken.add(code(name, taken));
        session.put("code", code(name, taken));
        session.put("title", text(name));
        session.put("kind", "CLASSROOM");
        session.put("time", "4 h");
        return session;
    }

    private Map<String, Object> quiz(String name) {
        var question = new LinkedHashMap<String, Object>();
        question(question, "true-false", name);
        var quiz = new LinkedHashMap<String, Object>();
        quiz.put("pass-percent", "80");
        quiz.put("questions", List.of(question));
        return quiz;
    }

    private void question(Map<String, Object> item, String kind, String name) {
        put(item, "text", name, "");
        switch (kind) {
            case "single", "multiple" -> item.put(kind, List.of(choice("a", true), choice("b", false)));
            case "short" -> item.put("short", List.of(name));
            case "number" -> item.put("number", new LinkedHashMap<>(Map.of("answer", "0")));
            default -> item.put("true-false", "true");
        }
    }

    private Map<String, Object> choice(String code, boolean right) {
        var choice = new LinkedHashMap<String, Object>();
        choice.put("code", code);
        choice.put("text", text(code.toUpperCase(Locale.ROOT)));
        choice.put("right", String.valueOf(right));
        return choice;
    }

    Map<String, Object> rubric() {
        var criterion = new LinkedHashMap<String, Object>();
        criterion.put("code", "c1");
        criterion.put("title", text("1"));
        criterion.put("levels", levels());
        var rubric = new LinkedHashMap<String, Object>();
        rubric.put("criteria", List.of(criterion));
        rubric.put("pass", new LinkedHashMap<>(Map.of("level", "SECURE")));
        return rubric;
    }

    private Map<String, Object> levels() {
        var levels = new LinkedHashMap<String, Object>();
        for (var level : List.of("NOT_YET", "EMERGING", "SECURE", "STRONG")) {
            levels.put(level, text("…"));
        }
        return levels;
    }

    private void award(Map<String, Object> item, String name) {
        item.put("key", code(name, taken("awards")));
        item.put("kind", "COMPLETION");
        item.put("title", text(name));
        item.put("wording", text(name));
        item.put("validity", "unlimited");
        item.put("requirement", rule("attendance"));
    }

    /** A rule of this kind about the first thing it can be about; empty if there is none. */
    Map<String, Object> rule(String kind) {
        return switch (kind) {
            case "all", "any" -> Map.of(kind, List.of(rule("attendance")));
            case "at-least" -> group(kind, rule("attendance"));
            case "within" -> group(kind, rule("attendance"));
            case "attendance" -> Map.of(kind, ordered("percent", "80", "make-up", "true"));
            case "hours" ->
                about("categories").isEmpty()
                        ? Map.of()
                        : Map.of(kind, ordered("category", about("categories"), "time", "10 h"));
            case "placement" -> one(kind, about("placements"));
            case "component" -> one(kind, about("components"));
            case "competences" ->
                about("competences").isEmpty() ? Map.of() : Map.of(kind, ordered("of", "all", "by", "HOST"));
            case "supervision" -> Map.of(kind, ordered("meetings", "4"));
            case "signed" -> one(kind, about("documents"));
            case "decision" -> one(kind, about("decisions"));
            case "held" -> Map.of(kind, new LinkedHashMap<>(Map.of("awards", List.of(about("awards")))));
            case "same-as" -> one(kind, about("awards"));
            default -> Map.of();
        };
    }

    Map<String, Object> gate(String kind) {
        if (kind.equals("requirement")) {
            var gate = new LinkedHashMap<String, Object>();
            gate.put("name", "…");
            gate.put("requirement", rule("attendance"));
            return gate;
        }
        return one(kind, about(kind + "s"));
    }

    static Map<String, Object> group(String kind, Object rule) {
        var body = new LinkedHashMap<String, Object>();
        switch (kind) {
            case "within" -> {
                body.put("months", "24");
                body.put("from", "LAST_SESSION");
                body.put("requirement", rule);
            }
            case "at-least" -> {
                body.put("count", "1");
                body.put("of", List.of(rule));
            }
            default -> {
                return Map.of(kind, List.of(rule));
            }
        }
        return Map.of(kind, body);
    }

    private String about(String list) {
        var things = draft.choices(list);
        return things.isEmpty() ? "" : things.get(0).last();
    }

    private static Map<String, Object> one(String kind, String code) {
        return code.isEmpty() ? Map.of() : Map.of(kind, code);
    }

    private static Map<String, Object> ordered(String... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private Map<String, Object> text(String words) {
        return new LinkedHashMap<>(Map.of(draft.languages().get(0), words));
    }

    private Set<String> taken(String space) {
        return switch (space) {
            case "" -> Set.of();
            case "outcomes", "awards" -> codesOf(space);
            case "competence", "document", "decision" -> codesOf(space + "s");
            default -> new TreeSet<>(draft.codes());
        };
    }

    private Set<String> codesOf(String list) {
        var codes = new TreeSet<String>();
        draft.choices(list).stream().map(TextPath::last).forEach(codes::add);
        return codes;
    }

    /** A code out of the first words of a name, which nothing else has. */
    static String code(String name, Set<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var begin = plain.isEmpty() ? "x" : plain;
        var code =
                begin.length() > LONGEST_CODE ? begin.substring(0, LONGEST_CODE).replaceAll("-$", "") : begin;
        var free = code;
        for (int number = 2; taken.contains(free); number++) {
            free = code + "-" + number;
        }
        return free;
    }
}
