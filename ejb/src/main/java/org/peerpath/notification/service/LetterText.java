package org.peerpath.notification.service;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.notification.Letter;
import org.peerpath.notification.OutboxMail;

/**
 * A letter in words. The subject is the same for all of them: a line that stands in a list on somebody's telephone says
 * nothing of courses, workshops or certificates.
 */
record LetterText(String subject, String body) {
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static LetterText of(OutboxMail mail) {
        return of(mail.letter(), mail.language(), mail.words());
    }

    static LetterText of(Letter letter, Locale language, List<String> words) {
        var bundle = bundle(language);
        var body = MessageFormat.format(bundle.getString("Letter." + letter.name()), words.toArray());
        var greeting = MessageFormat.format(bundle.getString("greeting"), words.toArray());
        return new LetterText(
                bundle.getString("subject"), greeting + "\n\n" + body + "\n\n" + bundle.getString("closing") + "\n");
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.peerpath.notification.service.Letters",
                language,
                LetterText.class.getClassLoader(),
                ENGLISH_OTHERWISE);
    }
}
