package org.peerpath.placement;

import java.util.Arrays;
import java.util.List;
import org.peerpath.organisation.PeerSupportType;

/** What an agreement can say, in the order in which it is read. Few of them are needed; all can be talked about. */
public enum TermField {
    SITE(Kind.WORDS, PlacementTerms.SITE_MAX),
    STARTS(Kind.DAY, 1),
    ENDS(Kind.DAY, 1),
    WEEKLY_HOURS(Kind.NUMBER, 60),
    DAYS_AND_TIMES(Kind.WORDS, 300),
    /** At most the ten hours that no day exceeds anywhere. */
    DAY_HOURS(Kind.NUMBER, LogEntry.DAY_MAX / 60),
    SETTING(PracticeSetting.values()),
    SUPPORT_KINDS(Kind.CHOICES, PeerSupportType.values().length, names(PeerSupportType.values())),
    LANGUAGES(Kind.WORDS, 120),
    GOALS(Kind.WORDS, 4000),
    /** Codes of the programme's own version. */
    COMPETENCES(Kind.CODES, 200),
    SUPERVISOR(Kind.PEOPLE, 1),
    DEPUTIES(Kind.PEOPLE, 10),
    /** Whom to turn to at the course. */
    TUTOR(Kind.PEOPLE, 1),
    SUPERVISION_FORM(Kind.CHOICES, 1, "INDIVIDUAL", "GROUP", "PEER", "CO_REFLECTION"),
    SUPERVISION_FREQUENCY(Kind.CHOICES, 1, "WEEKLY", "FORTNIGHTLY", "MONTHLY"),
    SUPERVISION_WHO(Kind.WORDS, 120),
    MEETING_START(Kind.DAY, 1),
    MEETING_MIDDLE(Kind.DAY, 1),
    MEETING_END(Kind.DAY, 1),
    /** What the trainee will not do. */
    BOUNDARIES(Kind.WORDS, 2000),
    CONFIDENTIALITY(Kind.WORDS, 2000),
    DATA_RULES(Kind.WORDS, 2000),
    INSURANCE(Kind.WORDS, 500),
    EXPENSES(Kind.WORDS, 500),
    PAY(Kind.CHOICES, 1, "VOLUNTARY", "ALLOWANCE", "PAID"),
    /** Whom to call, and whom next. */
    EMERGENCY(Kind.WORDS, 1000),
    SAFEGUARDING(Kind.WORDS, 300);

    private final Kind kind;
    private final int most;
    private final List<String> choices;

    TermField(Enum<?>[] choices) {
        this(Kind.CHOICES, 1, names(choices));
    }

    TermField(Kind kind, int most, String... choices) {
        this.kind = kind;
        this.most = most;
        this.choices = List.of(choices);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    public Kind kind() {
        return kind;
    }

    /** The longest text in characters, the largest number, or how many of them at most. */
    public int most() {
        return most;
    }

    /** What can be chosen, where something is chosen. */
    public List<String> choices() {
        return choices;
    }

    /** What kind of answer a field takes. */
    public enum Kind {
        WORDS,
        DAY,
        NUMBER,
        /** One or more of what can be chosen. */
        CHOICES,
        /** Codes from the programme. */
        CODES,
        /** Numbers of people. */
        PEOPLE
    }
}
