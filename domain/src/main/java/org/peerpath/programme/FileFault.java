package org.peerpath.programme;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong in a programme file. People read it in their language; the English words are for logs, and for whoever
 * reads files without Peerpath's pages.
 */
public enum FileFault {
    TOO_LARGE("A programme file has at most 1 MiB; this one is longer."),
    NOT_TEXT("A programme file is text in UTF-8; this is not."),
    OTHER_PROGRAMME("This is the file of “{0}”; the one of “{1}” is expected here."),
    SLUG_TAKEN("There is a programme “{0}” already; another “slug” is expected."),
    EMPTY("The file is empty."),
    NOT_YAML("This is not well-formed YAML: {0}."),
    TOO_DEEP("This is nested more than {0} levels deep."),
    TOO_MANY_PARTS("There are more than {0} values in this file."),
    TOO_MANY("There are more than {0} problems; these are the first."),
    TEXT_EXPECTED("A text is expected here."),
    NO_CODE("“{0}” is no code: a code has small letters, digits, hyphens and dots, at most 40."),
    NUMBER_EXPECTED("A whole number from {0} to {1} is expected here, not “{2}”."),
    DECIMAL_EXPECTED("A number is expected here, not “{0}”."),
    FLAG_EXPECTED("true or false is expected here, not “{0}”."),
    TIME_EXPECTED("A length of time is expected here, such as “4 h”, “2 h 30” or “45 min”, not “{0}”."),
    ONE_OF_EXPECTED("One of {0} is expected here, not “{1}”."),
    NO_LANGUAGE("“{0}” is no language tag, such as en, es or de."),
    SOME_LANGUAGE_EXPECTED("A text in at least one language is expected here."),
    LIST_EXPECTED("A list is expected here."),
    MAP_EXPECTED("A map with keys is expected here."),
    KEY_UNKNOWN("“{0}” is not known here. Known are: {1}."),
    KEY_MISSING("“{0}” is missing here."),
    KEY_TWICE("“{0}” is there twice."),
    EXACTLY_ONE_EXPECTED("Exactly one of these is expected here: {0}."),
    CODE_TAKEN("The code “{0}” is already that of a {1}."),
    CODE_UNKNOWN("There is no {0} “{1}” in this file. It has: {2}."),
    CODE_OF_NOTHING("There is no {0} “{1}” in this file. It has none."),
    CODE_TWICE("A code is there twice: {0}."),
    QUIZ_WITH_ITS_KIND("A component of kind QUIZ has a “quiz”, and no other kind has one."),
    CRITERION_EXPECTED("A rubric has at least one criterion."),
    PASS_LEVEL_EXPECTED("A rubric is passed at EMERGING, SECURE or STRONG."),
    QUESTION_EXPECTED("A quiz has at least one question."),
    ONE_RIGHT_EXPECTED("A question with choices has at least two, and exactly one is right."),
    SOME_RIGHT_EXPECTED("A question with choices has at least two, and at least one is right."),
    SESSIONS_EXPECTED("There are no sessions to attend here."),
    MISSABLE_BUT_NAMED("The session “{0}” must not be missed, but is not among those that count."),
    AWARD_EXPECTED("A programme gives at least one award."),
    VALIDITY_EXPECTED("“unlimited”, or a map with “months” or “fixed-date”, is expected here."),
    YEARS_EXPECTED("every, odd or even is expected here."),
    DAY_EXPECTED("A month and a day are expected here, such as “09-01” for 1 September."),
    MODULE_EXPECTED("A programme has at least one module."),
    SESSION_EXPECTED("A module has at least one session."),
    LEVEL_EXPECTED("“eqf” is missing here: a level from 1 to 8, or not-levelled."),
    FRAMEWORK_EXPECTED("“framework” is missing: here, or once for all competences at the top."),
    TITLE_ON_A_GROUP_ONLY("Only all, any and at-least have a title of their own."),
    REQUIREMENT_EXPECTED("At least one requirement is expected here."),
    AWARD_WITH_ITS_START("“award” goes with from: AWARD, and only with it."),
    CATEGORY_EXPECTED("“categories” names at least one category."),
    ALL_OR_LIST_EXPECTED("“of” is “all” or a list of competences."),
    COMPETENCE_EXPECTED("There are no competences to sign off."),
    MEETINGS_OR_TIME_EXPECTED("“meetings” or “time” is expected here, or both."),
    HELD_AWARD_EXPECTED("“awards” names at least one award."),
    EARLIER_AWARD_EXPECTED("“same-as” names an award further up in this file."),
    AMONG_OR_RANGE_EXPECTED("Either “among”, or “from”, “to” and “step”, are expected here."),
    SOME_VALUES_EXPECTED("From 2 to {0} different values are expected here."),
    RANGE_EXPECTED("A range begins below its end and reaches it in whole steps, at most {0} of them."),
    LOCAL_OF_NOTHING("Nothing in this file asks for “{0}” of “{1}”, so it cannot be set locally."),
    LOCAL_OF_MANY("“{0}” of “{1}” is asked for in different ways here; what is set locally is the same everywhere."),
    LOCAL_WITHOUT_ITS_OWN("This file itself says {0}; what may be set has to hold that too: {1}."),
    HOURS_IN_A_TITLE("Where times are set locally, this text names no hours: “{0}” would be wrong elsewhere."),
    OUTSIDE_BOUNDS("“{0}” of “{1}” is {2} here; {3} is what the owner of the programme allows."),
    WORKLOAD_FOLLOWS("The workload has to follow what is set locally: {0} is expected here."),
    WORKLOAD_HOLDS_ITS_PARTS(
            "With these values the whole workload would be {0}, less than what is taught and spent in placements: {1}."),
    CREDIT_STANDS_ON_THE_WHOLE_TIME("The owner gives its credit for {0}; with {1} it would say too much."),
    OWNERS_WORDS_STAND(
            "Only what the owner of the programme lets others set may be different; the owner’s file says: {0}."),
    OWNER_HAS_A_NEWER_VERSION("The owner has published version {0} meanwhile: make the variant anew from it."),
    SHARING_HAS_NOT_BEGUN("The owner does not share this programme yet: nothing is made of it before its first day."),
    SHARING_HAS_ENDED(
            "The owner no longer shares this programme: groups under way go on, and nothing new is made of it.");

    private final String words;

    FileFault(String words) {
        this.words = words;
    }

    /** What is wrong and what is expected, in English. */
    String in(List<String> values) {
        return new MessageFormat(words, Locale.ENGLISH).format(values.toArray());
    }
}
