package org.peerpath.requirement;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.peerpath.kernel.Localised;

/** Puts an evaluation into words, in one language and with the titles of one programme. Knows no rule, only words. */
public final class Explanations {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String OTHERS = ".others";

    private final Locale locale;
    private final Titles titles;
    private final boolean toOthers;
    private final ResourceBundle words;
    private final DateTimeFormatter days;

    private Explanations(Locale locale, Titles titles, boolean toOthers) {
        this.locale = locale;
        this.titles = titles;
        this.toOthers = toOthers;
        this.words = ResourceBundle.getBundle(
                Explanations.class.getName(), locale, Explanations.class.getClassLoader(), NO_GUESSING);
        this.days = DateTimeFormatter.ofPattern(words.getString("day.pattern"), locale);
    }

    /**
     * To the person whose path it is: “you”.
     *
     * @param locale a language without words of its own is answered in English
     */
    public static Explanations in(Locale locale, Titles titles) {
        return new Explanations(locale, titles, false);
    }

    /** To others who read about that person, and would take “you” for themselves. */
    public static Explanations toOthers(Locale locale, Titles titles) {
        return new Explanations(locale, titles, true);
    }

    /** What is asked: "Placement: change of sides, at least 40 h". */
    public String headline(Evaluation evaluation) {
        return new Headlines(this).of(evaluation.requirement());
    }

    /** The same of what is asked, before anybody's evidence is held against it. */
    public String headline(Requirement requirement) {
        return new Headlines(this).of(requirement);
    }

    /** "46 h 30 of 80 h"; empty where counting says nothing. */
    public String amount(Evaluation evaluation) {
        var amount = evaluation.amount();
        if (amount.unit() == Unit.ITEMS && amount.needed() == 1) {
            return "";
        }
        var key = "Unit." + amount.unit().name();
        return amount.unit() == Unit.MINUTES
                ? say(key, minutes(amount.done()), minutes(amount.needed()))
                : say(key, amount.done(), amount.needed());
    }

    /** "not yet", "needs making up". */
    public String state(State state) {
        return say("State." + state.name());
    }

    /** One sentence per reason. */
    public List<String> reasons(Evaluation evaluation) {
        return evaluation.reasons().stream().map(this::reason).toList();
    }

    /** The sentence of one reason. */
    public String reason(Reason reason) {
        return say(
                "Why." + reason.why().name(),
                reason.parameters().stream().map(this::word).toArray());
    }

    /** "your turn", "with your trainer". */
    public String who(Who who) {
        return say("Who." + who.name());
    }

    /** One sentence per way to mend it. */
    public List<String> mends(Evaluation evaluation) {
        return evaluation.mends().stream().map(this::mend).toList();
    }

    /** The sentence of one way to mend something. */
    public String mend(Mend mend) {
        return say("Mend." + mend.name());
    }

    /** "46 h 30". */
    public String minutes(int minutes) {
        if (minutes < 0) {
            return "−" + minutes(-minutes);
        }
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0 && rest > 0) {
            return say("minutes.minutes", String.valueOf(rest));
        }
        return rest == 0
                ? say("minutes.hours", String.valueOf(hours))
                : say("minutes.both", String.valueOf(hours), String.format(Locale.ROOT, "%02d", rest));
    }

    /** "Friday 12 March 2027". */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** What the programme calls this. */
    public String title(SubjectKind kind, String code) {
        return titles.of(new Subject(kind, code));
    }

    String titles(SubjectKind kind, List<String> codes) {
        return codes.stream()
                .map(code -> say("title", title(kind, code)))
                .collect(Collectors.joining(say("list.comma")));
    }

    String plainTitles(SubjectKind kind, List<String> codes) {
        return codes.stream().map(code -> title(kind, code)).collect(Collectors.joining(say("list.comma")));
    }

    String inOwnWords(Localised text, String otherwise) {
        return text.isEmpty() ? otherwise : text.in(locale);
    }

    String say(String key, Object... values) {
        var text = words.getString(toOthers && words.containsKey(key + OTHERS) ? key + OTHERS : key);
        return new MessageFormat(text, locale).format(values);
    }

    private Object word(Parameter parameter) {
        if (parameter instanceof Parameter.Minutes minutes) {
            return minutes(minutes.minutes());
        }
        if (parameter instanceof Parameter.Count count) {
            return count.count();
        }
        if (parameter instanceof Parameter.Day day) {
            return day(day.day());
        }
        if (parameter instanceof Parameter.About about) {
            return say("title", titles.of(about.subject()));
        }
        return ((Parameter.Text) parameter).text();
    }
}
