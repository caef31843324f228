package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.moodle.BroughtQuestion;
import org.peerpath.moodle.BroughtQuiz;
import org.peerpath.moodle.RemarkKind;

/** A quiz and the questions it asks, found where Moodle 3 or Moodle 4 keeps them. */
final class Quizzes {
    /** As many attempts as a programme file knows. */
    private static final int MOST_ATTEMPTS = 99;

    /** More than all quizzes of a course ask. */
    private static final int MOST_QUESTIONS = 2000;

    private final RawCourse course;
    private int asked;

    Quizzes(RawCourse course) {
        this.course = course;
    }

    @Nullable
    BroughtQuiz of(RawActivity activity, PieceWords words) {
        var questions = new ArrayList<BroughtQuestion>();
        var slots = activity.leaf().all("question_instance").stream()
                .sorted(Comparator.comparingInt(slot -> Plain.number(slot.words("slot"))))
                .toList();
        var already = new HashSet<String>();
        for (var slot : slots) {
            if (slot.part("question_set_reference").isPresent()) {
                words.remark(RemarkKind.RANDOM_QUESTION, "");
            } else if (already.add(number(slot))) {
                A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS.require(++asked <= MOST_QUESTIONS);
                question(slot)
                        .ifPresentOrElse(
                                question -> new QuestionWords(question, words)
                                        .read()
                                        .ifPresent(questions::add),
                                () -> words.remark(RemarkKind.QUESTION_MISSING, ""));
            }
        }
        if (questions.isEmpty()) {
            words.remark(RemarkKind.QUIZ_EMPTY, "");
            return null;
        }
        words.remark(RemarkKind.PASS_MARK, "");
        words.remark(RemarkKind.NOT_MANDATORY, "");
        return new BroughtQuiz(words.named(activity.title()), attempts(activity, words), questions);
    }

    private static int attempts(RawActivity activity, PieceWords words) {
        int attempts = Plain.number(activity.leaf().words("attempts_number"));
        if (attempts == 0) {
            words.remark(RemarkKind.ATTEMPTS_UNLIMITED, "");
        }
        return attempts == 0 ? MOST_ATTEMPTS : Math.min(attempts, MOST_ATTEMPTS);
    }

    /** How many questions of the bank no quiz asks. */
    int left(List<RawActivity> activities) {
        var asked = activities.stream()
                .filter(activity -> activity.kind().equals("quiz"))
                .flatMap(activity -> activity.leaf().all("question_instance").stream())
                .map(Quizzes::number)
                .distinct()
                .count();
        return (int) Math.max(0, course.questions.size() + course.entries.size() - asked);
    }

    /** By which a quiz names what it asks. */
    private static String number(Leaf slot) {
        return slot.words("questionid")
                + slot.words("question")
                + slot.part("question_reference")
                        .map(reference -> reference.words("questionbankentryid"))
                        .orElse("");
    }

    private Optional<Leaf> question(Leaf slot) {
        var reference = slot.part("question_reference");
        if (reference.isPresent()) {
            return Optional.ofNullable(course.entries.get(reference.get().words("questionbankentryid")))
                    .flatMap(entry -> version(entry, reference.get().words("version")));
        }
        var number = slot.words("questionid").isEmpty() ? slot.words("question") : slot.words("questionid");
        return Optional.ofNullable(course.questions.get(number));
    }

    /** The version that the quiz asks for; the latest where it names none. */
    private static Optional<Leaf> version(Leaf entry, String asked) {
        var versions = entry.all("question_versions");
        var chosen = versions.stream()
                .filter(version -> version.words("version").equals(asked))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> !version.words("status").equals("draft"))
                        .max(Comparator.comparingInt(version -> Plain.number(version.words("version")))));
        return chosen.flatMap(version -> version.all("question").stream().findFirst());
    }
}
