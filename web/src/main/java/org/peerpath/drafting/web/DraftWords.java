package org.peerpath.drafting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.Field;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.TextPath;

/** How the parts of a programme and their fields are called in front of those who write them: never by a code. */
@Named
@RequestScoped
public class DraftWords {
    private static final int LONGEST = 90;

    @Inject
    private Site site;

    public Locale locale() {
        return site.getLocale();
    }

    public String say(String key, Object... values) {
        return Texts.say("drafting", locale(), key, values);
    }

    /** The more exact of two keys, if it has words: {@code field.placement.time} before {@code field.time}. */
    private String either(String first, String second, String otherwise) {
        ResourceBundle words = Texts.of("drafting", locale()).orElseThrow();
        return words.containsKey(first)
                ? words.getString(first)
                : words.containsKey(second) ? words.getString(second) : otherwise;
    }

    public String label(String shape, Field field) {
        return either("field." + shape + "." + field.word(), "field." + field.word(), field.word());
    }

    /** The label of a text, by the key under which it stands in the file. */
    public String field(String key) {
        var word = key.isEmpty() ? "text" : key.replace(':', '-');
        return either("field." + word, "field." + word, word);
    }

    /** A sentence that helps; empty where the label says enough. */
    public String hint(String shape, Field field) {
        return either("hint." + shape + "." + field.word(), "hint." + field.word(), "");
    }

    /** What a constant means, for this field. */
    public String choice(Field field, String constant) {
        return either("choice." + field.word() + "." + constant, "choice." + constant, constant);
    }

    public String kind(String kind) {
        return say("kind." + kind);
    }

    /** The heading of a list or section. */
    public String section(String word) {
        return say("section." + word);
    }

    /** How a thing is called, or at least what it is. */
    public String name(Draft draft, TextPath path) {
        if (path.isRoot()) {
            return draft.called(TextPath.of("title"), locale().getLanguage());
        }
        if (draft.isRule(path)) {
            return either("rule." + draft.ruleKind(path), "rule.none", "");
        }
        if (path.steps().size() == 1) {
            return section(path.last());
        }
        var called = draft.called(path, locale().getLanguage());
        var local = draft.local(path);
        if (local.isPresent()) {
            return new LocalSentence(draft, path, local.get()).in(this, shortened(called));
        }
        var shape = draft.shape(path).map(one -> one.name()).orElse(path.last());
        return called.isEmpty() ? either("kind." + shape, "kind.thing", "") : shortened(called);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
