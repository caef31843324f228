package org.peerpath.moodle.backup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.peerpath.moodle.BroughtQuestion;
import org.peerpath.moodle.BroughtQuestion.BroughtChoice;
import org.peerpath.moodle.RemarkKind;

/** A question of Moodle as one of a programme file, where it means the same there; else why not. */
final class QuestionWords {
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final int LONGEST = 4000;
    private static final Pattern PICTURE = Pattern.compile("(?i)<img");

    private final Leaf question;
    private final PieceWords said;
    private final String name;

    QuestionWords(Leaf question, PieceWords said) {
        this.question = question;
        this.said = said;
        this.name = Plain.title(question.words("name"));
    }

    Optional<BroughtQuestion> read() {
        if (holdsPicture(question.words("questiontext"))
                || answers().stream().anyMatch(answer -> holdsPicture(answer.words("answertext")))) {
            return left(RemarkKind.QUESTION_WITH_PICTURE);
        }
        if (plain(question.words("questiontext")).isEmpty()) {
            return left(RemarkKind.QUESTION_UNCLEAR);
        }
        return switch (question.words("qtype")) {
            case "multichoice" -> choice();
            case "truefalse" -> trueFalse();
            case "shortanswer" -> shortText();
            case "numerical" -> number();
            case "random" -> left(RemarkKind.RANDOM_QUESTION);
            default -> left(RemarkKind.QUESTION_OF_OTHER_KIND);
        };
    }

    private Optional<BroughtQuestion> left(RemarkKind why) {
        said.remark(why, name);
        return Optional.empty();
    }

    private Optional<BroughtQuestion> choice() {
        boolean single =
                question.all("single").stream().anyMatch(one -> one.words().equals("1"));
        var choices = new ArrayList<BroughtChoice>();
        boolean partly = false;
        for (var answer : answers()) {
            var worth = fraction(answer);
            boolean right = single ? worth.compareTo(WHOLE) == 0 : worth.signum() > 0;
            partly |= single ? worth.signum() != 0 && !right : worth.signum() < 0;
            choices.add(new BroughtChoice(kept(answer.words("answertext")), right));
        }
        long right = choices.stream().filter(BroughtChoice::right).count();
        boolean blank = choices.stream().anyMatch(one -> one.text().isEmpty());
        if (choices.size() < 2 || right == 0 || (single && right > 1) || blank) {
            return left(RemarkKind.QUESTION_UNCLEAR);
        }
        if (!single) {
            said.remark(RemarkKind.ALL_OR_NOTHING, name);
        } else if (partly) {
            said.remark(RemarkKind.PARTLY_RIGHT, name);
        }
        return made(single ? "single" : "multiple", choices, List.of(), "", "");
    }

    private Optional<BroughtQuestion> trueFalse() {
        var right =
                question.all("trueanswer").stream().findFirst().map(Leaf::words).orElse("");
        var known = answers().stream()
                .filter(answer -> answer.at("id").equals(right))
                .findFirst()
                .or(() -> answers().stream().findFirst());
        if (known.isEmpty()) {
            return left(RemarkKind.QUESTION_UNCLEAR);
        }
        boolean holds = fraction(known.get()).signum() > 0;
        return made("true-false", List.of(), List.of(), String.valueOf(holds), "");
    }

    private Optional<BroughtQuestion> shortText() {
        var accepted = new ArrayList<String>();
        for (var answer : answers()) {
            var words = kept(answer.words("answertext"));
            if (fraction(answer).compareTo(WHOLE) < 0) {
                partlyRight(answer);
            } else if (words.contains("*")) {
                said.remark(RemarkKind.WILDCARD, name);
            } else if (!words.isEmpty()) {
                accepted.add(words);
            }
        }
        return accepted.isEmpty() ? left(RemarkKind.QUESTION_UNCLEAR) : made("short", List.of(), accepted, "", "");
    }

    private Optional<BroughtQuestion> number() {
        var right = answers().stream()
                .filter(answer -> fraction(answer).compareTo(WHOLE) == 0)
                .toList();
        var answer = right.size() == 1 ? decimal(right.get(0).words("answertext")) : "";
        if (answer.isEmpty()) {
            return left(RemarkKind.QUESTION_UNCLEAR);
        }
        answers().stream().filter(one -> !right.contains(one)).forEach(this::partlyRight);
        if (!question.all("numerical_unit").isEmpty()) {
            said.remark(RemarkKind.UNITS, name);
        }
        var tolerance = question.all("numerical_record").stream()
                .filter(one -> one.words("answer").equals(right.get(0).at("id")))
                .map(one -> decimal(one.words("tolerance")))
                .findFirst()
                .orElse("");
        return made("number", List.of(), List.of(), answer, tolerance.replace("-", ""));
    }

    private void partlyRight(Leaf answer) {
        if (fraction(answer).signum() > 0) {
            said.remark(RemarkKind.PARTLY_RIGHT, name);
        }
    }

    private Optional<BroughtQuestion> made(
            String kind, List<BroughtChoice> choices, List<String> accepted, String answer, String tolerance) {
        if (answers().stream().anyMatch(one -> !plain(one.words("feedback")).isEmpty())) {
            said.remark(RemarkKind.ANSWER_FEEDBACK, name);
        }
        if (holdsPicture(question.words("generalfeedback"))) {
            said.remark(RemarkKind.FEEDBACK_PICTURE, name);
        }
        return Optional.of(new BroughtQuestion(
                kind,
                kept(question.words("questiontext")),
                kept(question.words("generalfeedback")),
                choices,
                accepted,
                answer,
                tolerance));
    }

    private List<Leaf> answers() {
        return question.all("answers").stream()
                .flatMap(answers -> answers.parts("answer").stream())
                .toList();
    }

    private static BigDecimal fraction(Leaf answer) {
        var written = answer.words("fraction");
        return written.matches("-?\\d{1,3}(\\.\\d{1,10})?") ? new BigDecimal(written) : BigDecimal.ZERO;
    }

    /** A number as a programme file takes it; nothing where it is none. */
    private static String decimal(String written) {
        if (!written.matches("-?\\d{1,12}([.,]\\d{1,12})?")) {
            return "";
        }
        var exact = new BigDecimal(written.replace(',', '.')).stripTrailingZeros();
        return exact.scale() > 6
                ? ""
                : exact.setScale(Math.max(0, exact.scale())).toPlainString();
    }

    private static boolean holdsPicture(String html) {
        return PICTURE.matcher(html).find();
    }

    /** Words as they come: what is longer than a question here is shortened, and said. */
    private String kept(String html) {
        var words = plain(html);
        if (words.length() > LONGEST) {
            said.remark(RemarkKind.QUESTION_SHORTENED, name);
        }
        return Plain.shortened(words, LONGEST);
    }

    private static String plain(String html) {
        return Plain.line(Jsoup.parseBodyFragment(html).text());
    }
}
