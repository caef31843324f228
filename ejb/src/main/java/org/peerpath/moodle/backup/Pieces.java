package org.peerpath.moodle.backup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.WebAddress;
import org.peerpath.learning.ItemKind;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtQuiz;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** What each kind of activity becomes. */
final class Pieces {
    /** A task has to say how long it takes, and Moodle does not know. */
    private static final int GUESSED_MINUTES = 30;

    private final RawCourse course;
    private final Quizzes quizzes;
    private final String language;

    Pieces(RawCourse course, String language) {
        this.course = course;
        this.quizzes = new Quizzes(course);
        this.language = language;
    }

    BroughtPiece summary(RawSection section, String title) {
        var words = new PieceWords(language, section.hidden(), path -> course.sectionFile(section.id(), path));
        words.pages(title, section.summary(), false);
        return piece("section", title, words, null);
    }

    BroughtPiece of(RawActivity activity) {
        var words = new PieceWords(language, activity.hidden(), files(activity, "intro", "0"));
        BroughtQuiz quiz = null;
        switch (activity.kind()) {
            case "page" ->
                words.pages(activity.title(), activity.leaf().words("content"), false, files(activity, "content", "0"));
            case "book" -> book(activity, words);
            case "label" -> words.pages(activity.title(), activity.leaf().words("intro"), false);
            case "resource", "folder" -> files(activity, words);
            case "url" -> address(activity, words);
            case "assign" -> task(activity, words);
            case "quiz" -> quiz = quizzes.of(activity, words);
            default -> words.remark(reason(activity.kind()), "");
        }
        return piece(activity.kind(), activity.title(), words, quiz);
    }

    private static BroughtPiece piece(String kind, String title, PieceWords words, @Nullable BroughtQuiz quiz) {
        if (words.things().isEmpty()
                && quiz == null
                && words.remarks().stream().allMatch(one -> one.kind() == RemarkKind.HIDDEN)) {
            return new BroughtPiece(kind, title, List.of(), null, List.of(Remark.of(RemarkKind.EMPTY)));
        }
        return new BroughtPiece(kind, title, words.things(), quiz, words.remarks());
    }

    private Function<String, Optional<RawFile>> files(RawActivity activity, String area, String item) {
        return path -> course.file(activity.context(), area, item, path);
    }

    private void book(RawActivity book, PieceWords words) {
        words.pages(book.title(), book.leaf().words("intro"), false);
        var chapters = book.leaf().all("chapter").stream()
                .sorted(Comparator.comparingInt(chapter -> Plain.number(chapter.words("pagenum"))))
                .toList();
        for (var chapter : chapters) {
            boolean hidden = chapter.words("hidden").equals("1");
            var title = Plain.title(chapter.words("title"));
            if (hidden) {
                words.remark(RemarkKind.HIDDEN, title);
            }
            words.pages(title, chapter.words("content"), hidden, files(book, "chapter", chapter.at("id")));
        }
    }

    private void files(RawActivity activity, PieceWords words) {
        var files = course.files(activity.context(), "content", "0");
        boolean one = files.size() == 1;
        var intro = activity.leaf().words("intro");
        if (!one) {
            words.pages(activity.title(), intro, false);
        }
        for (var file : files) {
            words.file(
                    one ? activity.title() : Plain.stem(Plain.name(file.path())),
                    one ? words.body(activity.title(), intro) : "",
                    file);
        }
        if (files.isEmpty()) {
            words.remark(RemarkKind.FILE_MISSING, "");
        }
    }

    private static void address(RawActivity activity, PieceWords words) {
        var to = activity.leaf().words("externalurl");
        if (!WebAddress.isSafe(to)) {
            words.remark(RemarkKind.ADDRESS_UNSAFE, to);
            return;
        }
        var body = words.body(activity.title(), activity.leaf().words("intro"));
        words.add(new BroughtThing(
                ItemKind.LINK, words.named(activity.title()), body, to, 0, "", "", words.isAside(), 0));
    }

    /** What nobody hands in is done for oneself: a task. What is handed in needs people who answer, and is none. */
    private static void task(RawActivity activity, PieceWords words) {
        boolean handedIn = activity.leaf().all("plugin_config").stream()
                .anyMatch(setting -> setting.words("subtype").equals("assignsubmission")
                        && List.of("file", "onlinetext").contains(setting.words("plugin"))
                        && setting.words("name").equals("enabled")
                        && setting.words("value").equals("1"));
        if (handedIn) {
            words.remark(RemarkKind.HAND_IN, "");
            return;
        }
        var body = words.body(activity.title(), activity.leaf().words("intro"));
        if (!body.isBlank()) {
            words.remark(RemarkKind.MINUTES_GUESSED, "");
            words.add(new BroughtThing(
                    ItemKind.TASK,
                    words.named(activity.title()),
                    body,
                    "",
                    GUESSED_MINUTES,
                    "",
                    "",
                    words.isAside(),
                    0));
        }
    }

    private static RemarkKind reason(String kind) {
        return switch (kind) {
            case "forum", "chat", "bigbluebuttonbn", "dialogue" -> RemarkKind.CONVERSATION;
            case "scorm", "h5pactivity", "hvp", "imscp", "lti" -> RemarkKind.PACKAGE;
            case "choice", "feedback", "survey", "questionnaire" -> RemarkKind.ASKING;
            case "lesson" -> RemarkKind.LESSON;
            case "wiki", "glossary", "data", "workshop", "journal" -> RemarkKind.WRITTEN_TOGETHER;
            default -> RemarkKind.OTHER_KIND;
        };
    }
}
