package org.peerpath.kernel;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One text in several languages, keyed by language tag. A reader gets their own language where it exists, else English,
 * else the first one written: a missing translation never leaves a hole in a page.
 */
public record Localised(Map<String, String> texts) implements Serializable {

    /** No text at all, in no language. */
    public static final Localised NONE = new Localised(Map.of());

    public Localised {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static Localised english(String text) {
        return new Localised(Map.of("en", text));
    }

    public String in(Locale locale) {
        var own = texts.get(locale.toLanguageTag());
        if (own == null) {
            own = texts.get(locale.getLanguage());
        }
        if (own == null) {
            own = texts.get("en");
        }
        return own != null ? own : texts.values().stream().findFirst().orElse("");
    }

    /** In which language that is, for a page in another one to say so: the tag, or nothing where there is no text. */
    public String languageIn(Locale locale) {
        for (var tag : List.of(locale.toLanguageTag(), locale.getLanguage(), "en")) {
            if (texts.containsKey(tag)) {
                return tag;
            }
        }
        return texts.keySet().stream().findFirst().orElse("");
    }

    /** Whether a reader of that language reads it in another one, since it is not written in theirs. */
    public boolean isElsewhere(Locale locale) {
        return !isEmpty()
                && !Locale.forLanguageTag(languageIn(locale)).getLanguage().equals(locale.getLanguage());
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public Set<String> languages() {
        return texts.keySet();
    }
}
