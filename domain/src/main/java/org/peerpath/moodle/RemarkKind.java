package org.peerpath.moodle;

/** What is otherwise than it was in Moodle, or did not come, and what one can do instead. */
public enum RemarkKind {
    // ==== Pages ====
    /** It was hidden, so it lies among what was taken out. */
    HIDDEN,
    SHORTENED_TITLE,
    SPLIT,
    /** A picture stands on its own after the words, since pages name pictures and do not hold them. */
    PICTURE_BESIDE,
    PICTURE_WITHOUT_WORDS,
    PICTURE_ELSEWHERE,
    /** A film or a page of another site within the page became a link. */
    EMBEDDED,
    /** A link to another part of the course leads nowhere here, and is plain words. */
    INNER_LINK,
    UNSAFE_LINK,
    /** Forms, scripts, and whatever else does something. */
    ACTIVE_PARTS,
    LAYOUT,
    FILE_BESIDE,

    // ==== Files ====
    TRANSCRIPT_MISSING,
    FILE_TOO_LARGE,
    FILE_OF_OTHER_KIND,
    FILE_MISSING,
    FILE_NOT_WHOLE,
    PICTURE_BROKEN,
    FILES_TOO_MANY,
    ADDRESS_UNSAFE,

    // ==== Tasks and quizzes ====
    MINUTES_GUESSED,
    HAND_IN,
    PASS_MARK,
    NOT_MANDATORY,
    ATTEMPTS_UNLIMITED,
    ALL_OR_NOTHING,
    ANSWER_FEEDBACK,
    PARTLY_RIGHT,
    UNITS,
    RANDOM_QUESTION,
    QUESTION_OF_OTHER_KIND,
    QUESTION_WITH_PICTURE,
    QUESTION_SHORTENED,
    FEEDBACK_PICTURE,
    QUESTION_UNCLEAR,
    QUESTION_MISSING,
    WILDCARD,
    QUIZ_EMPTY,
    QUIZZES_NOT_CHOSEN,

    // ==== What has no place here ====
    EMPTY,
    CONVERSATION,
    PACKAGE,
    ASKING,
    LESSON,
    WRITTEN_TOGETHER,
    OTHER_KIND
}
