package org.peerpath.placement.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.placement.TermField;

/** How the terms of an agreement read in one language: each value, each choice, each sentence around them. */
final class TermWords {
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    TermWords(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle(
                "org.peerpath.placement.service.AgreementWords",
                locale,
                TermWords.class.getClassLoader(),
                ENGLISH_OTHERWISE);
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** What is said in a field, as it is read. */
    String value(TermField field, List<String> said, Map<Long, String> names, Map<String, Localised> competences) {
        return String.join(
                field.kind() == TermField.Kind.CODES ? "; " : ", ",
                said.stream()
                        .map(one -> switch (field.kind()) {
                            case WORDS -> one;
                            case DAY -> WrittenDay.of(LocalDate.parse(one), locale);
                            case NUMBER -> say("hours", one);
                            case CHOICES -> choice(field, one);
                            case CODES ->
                                competences.getOrDefault(one, Localised.NONE).in(locale);
                            case PEOPLE -> names.getOrDefault(Long.valueOf(one), "");
                        })
                        .toList());
    }

    /** How one of the choices of a field is called. */
    String choice(TermField field, String value) {
        return words.getString(field.name() + "." + value);
    }

    List<NamedChoice> choices(TermField field) {
        return field.choices().stream()
                .map(value -> new NamedChoice(value, choice(field, value)))
                .toList();
    }
}
