package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Puts an evaluation into words, in one language and with the titles of one programme. */
public final class Explanations {

    private final Locale locale;
    private final Titles titles;

    private Explanations(Locale locale, Titles titles) {
        this.locale = locale;
        this.titles = titles;
    }

    public static Explanations in(Locale locale, Titles titles) {
        return new Explanations(locale, titles);
    }

    /** What is asked: "Placement: change of sides, at least 40 h". */
    public String headline(Evaluation evaluation) {
        throw new UnsupportedOperationException(evaluation + "" + locale + titles);
    }

    /** "46 h 30 of 80 h"; empty where counting says nothing. */
    public String amount(Evaluation evaluation) {
        throw new UnsupportedOperationException(evaluation.toString());
    }

    /** "not yet", "needs making up". */
    public String state(State state) {
        throw new UnsupportedOperationException(state.toString());
    }

    /** One sentence per reason. */
    public List<String> reasons(Evaluation evaluation) {
        throw new UnsupportedOperationException(evaluation.toString());
    }

    /** "your turn", "with your trainer". */
    public String who(Who who) {
        throw new UnsupportedOperationException(who.toString());
    }

    /** One sentence per way to mend it. */
    public List<String> mends(Evaluation evaluation) {
        throw new UnsupportedOperationException(evaluation.toString());
    }

    /** "46 h 30". */
    public String minutes(int minutes) {
        throw new UnsupportedOperationException(String.valueOf(minutes));
    }

    /** "Friday, 12 March 2027". */
    public String day(LocalDate day) {
        throw new UnsupportedOperationException(day.toString());
    }
}
