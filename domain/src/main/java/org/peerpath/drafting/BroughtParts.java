package org.peerpath.drafting;

import static org.peerpath.drafting.DraftingRule.A_DRAFT_IS_NOT_TOO_LONG;
import static org.peerpath.drafting.DraftingRule.THE_PLACE_CAN_BE_CHANGED_ALONE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.peerpath.programme.TextPath;
import org.peerpath.programme.UnspliceableText;

/**
 * Adds modules and quizzes to a draft that come from elsewhere. A module begins with an hour of self-study, which asks nobody
 * to be anywhere; a quiz is not mandatory until somebody says so.
 */
public final class BroughtParts {
    private final String language;
    private Draft draft;

    /** @param language in which their words are */
    public BroughtParts(Draft draft, String language) {
        this.draft = draft;
        this.language = language;
    }

    /** The draft with everything that was added. */
    public Draft draft() {
        return draft;
    }

    /** Adds a module. @return its code */
    public String module(String title) {
        var taken = new TreeSet<>(draft.codes());
        var code = Templates.code(title, taken);
        taken.add(code);
        var session = new LinkedHashMap<String, Object>();
        session.put("code", Templates.code(title, taken));
        session.put("title", text(title));
        session.put("kind", "SELF_STUDY");
        session.put("time", "1 h");
        var module = new LinkedHashMap<String, Object>();
        module.put("code", code);
        module.put("title", text(title));
        module.put("sessions", List.of(session));
        add("modules", module);
        return code;
    }

    /** Adds a quiz as a component. @param questions as a programme file holds them */
    public void quiz(String title, int attempts, int passPercent, List<Map<String, Object>> questions) {
        var quiz = new LinkedHashMap<String, Object>();
        quiz.put("pass-percent", String.valueOf(passPercent));
        quiz.put("questions", questions);
        var component = new LinkedHashMap<String, Object>();
        component.put("code", Templates.code(title, new TreeSet<>(draft.codes())));
        component.put("title", text(title));
        component.put("kind", "QUIZ");
        component.put("mandatory", "false");
        component.put("attempts", String.valueOf(attempts));
        component.put("quiz", quiz);
        add("components", component);
    }

    /** Words in the language of what comes. */
    public Map<String, Object> text(String words) {
        return new LinkedHashMap<>(Map.of(language, words));
    }

    /** A file that cannot be read any more with what is added has become too long. */
    private void add(String list, Map<String, Object> part) {
        var path = TextPath.of(list);
        var text = draft.text();
        try {
            draft = new Draft(text.insert(path, text.items(path).size(), part, Shapes.FILE));
        } catch (UnspliceableText refused) {
            throw (refused.getCause() == null ? THE_PLACE_CAN_BE_CHANGED_ALONE : A_DRAFT_IS_NOT_TOO_LONG).violated();
        }
    }
}
