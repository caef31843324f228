package org.peerpath.kernel.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.Rule;

/**
 * The words of the product: one bundle for each feature, {@code org/peerpath/<feature>/web/Texts}. English stands in the
 * default file, and a language that lacks a sentence shows the English one, never the language of the machine.
 */
public final class Texts {
    private static final String ROOT = "org.peerpath.";
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The bundle of a feature, if it has one. */
    public static Optional<ResourceBundle> of(String feature, Locale locale) {
        if (!feature.chars().allMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        try {
            var loader = Texts.class.getClassLoader();
            return Optional.of(
                    ResourceBundle.getBundle(ROOT + feature + ".web.Texts", locale, loader, ENGLISH_OTHERWISE));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    /** A sentence of a feature, its places filled. */
    public static String say(String feature, Locale locale, String key, Object... values) {
        return of(feature, locale)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> fill(bundle.getString(key), locale, values))
                .orElse(key);
    }

    /** The sentence of a rule that refused. */
    public static String say(Rule rule, Locale locale) {
        return word((Enum<?>) rule, locale);
    }

    /** The same, where its sentence names what was refused. */
    public static String say(BusinessRuleViolation broken, Locale locale) {
        var sentence = say(broken.rule(), locale);
        return fill(sentence, locale, broken.values().toArray());
    }

    /** How a constant is called in front of people: {@code LogEntryState.SUBMITTED} in the bundle of its feature. */
    public static String word(Enum<?> constant, Locale locale) {
        var type = constant.getDeclaringClass();
        return say(feature(type), locale, type.getSimpleName() + "." + constant.name());
    }

    static String fill(String pattern, Locale locale, Object... values) {
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** {@code org.peerpath.placement.LogEntryState} belongs to {@code placement}. */
    private static String feature(Class<?> type) {
        var rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
