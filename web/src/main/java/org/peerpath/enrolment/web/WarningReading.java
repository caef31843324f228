package org.peerpath.enrolment.web;

import java.util.Locale;
import org.peerpath.enrolment.service.WarningRow;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.web.Texts;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.State;

/** Puts an early warning into words, with what would mend it and where. */
public final class WarningReading {
    private WarningReading() {}

    public static String of(WarningRow warning, Locale locale) {
        var session = warning.makeUp();
        if (session == null) {
            var titles = warning.definition().titles(locale);
            var asked = Explanations.toOthers(locale, titles).headline(warning.asked());
            var key = warning.found().state() == State.CANNOT_BE_MET ? "warning.impossible" : "warning.risk";
            return Texts.say("enrolment", locale, key, asked);
        }
        return Texts.say("enrolment", locale, "warning.makeUp", session.title().in(locale)) + " "
                + chance(warning, locale);
    }

    private static String chance(WarningRow warning, Locale locale) {
        var chance = warning.chance();
        return chance == null
                ? Texts.say("enrolment", locale, "warning.noChance")
                : Texts.say(
                        "enrolment",
                        locale,
                        "warning.chance",
                        chance.place(),
                        WrittenDay.of(chance.startsAt().toLocalDate(), locale));
    }
}
