package org.peerpath.moodle.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.learning.ItemKind;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtQuestion;
import org.peerpath.moodle.BroughtQuestion.BroughtChoice;
import org.peerpath.moodle.BroughtQuiz;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** A course as it waits in its row: written as JSON, and read from it again. */
final class CourseDocument {
    private CourseDocument() {}

    static String write(BroughtCourse course) {
        return Json.createObjectBuilder()
                .add("title", course.title())
                .add("release", course.release())
                .add("people", course.people())
                .add("questionsLeft", course.questionsLeft())
                .add("sections", list(course.sections(), CourseDocument::section))
                .build()
                .toString();
    }

    private static <T> JsonArrayBuilder list(List<T> all, Function<T, JsonObjectBuilder> each) {
        var array = Json.createArrayBuilder();
        all.forEach(one -> array.add(each.apply(one)));
        return array;
    }

    private static JsonObjectBuilder section(BroughtSection section) {
        return Json.createObjectBuilder()
                .add("title", section.title())
                .add("module", section.module())
                .add("made", section.moduleMade())
                .add("pieces", list(section.pieces(), CourseDocument::piece));
    }

    private static JsonObjectBuilder piece(BroughtPiece piece) {
        var written = Json.createObjectBuilder()
                .add("kind", piece.kind())
                .add("title", piece.title())
                .add("things", list(piece.things(), CourseDocument::thing))
                .add("remarks", list(piece.remarks(), remark -> Json.createObjectBuilder()
                        .add("kind", remark.kind().name())
                        .add("about", remark.about())));
        if (piece.quiz() != null) {
            written.add("quiz", quiz(piece.quiz()));
        }
        return written;
    }

    private static JsonObjectBuilder thing(BroughtThing thing) {
        return Json.createObjectBuilder()
                .add("kind", thing.kind().name())
                .add("title", thing.title())
                .add("body", thing.body())
                .add("address", thing.address())
                .add("minutes", thing.minutes())
                .add("file", thing.file())
                .add("fileName", thing.fileName())
                .add("aside", thing.aside())
                .add("item", thing.item());
    }

    private static JsonObjectBuilder quiz(BroughtQuiz quiz) {
        return Json.createObjectBuilder()
                .add("title", quiz.title())
                .add("attempts", quiz.attempts())
                .add("questions", list(quiz.questions(), question -> Json.createObjectBuilder()
                        .add("kind", question.kind())
                        .add("text", question.text())
                        .add("feedback", question.feedback())
                        .add("choices", list(question.choices(), choice -> Json.createObjectBuilder()
                                .add("text", choice.text())
                                .add("right", choice.right())))
                        .add("accepted", Json.createArrayBuilder(question.accepted()))
                        .add("answer", question.answer())
                        .add("tolerance", question.tolerance())));
    }

    static BroughtCourse read(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            var course = reader.readObject();
            return new BroughtCourse(
                    course.getString("title"),
                    course.getString("release"),
                    course.getBoolean("people"),
                    course.getInt("questionsLeft"),
                    each(course.getJsonArray("sections"), CourseDocument::readSection));
        }
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> read) {
        return array.getValuesAs(JsonObject.class).stream().map(read).toList();
    }

    private static BroughtSection readSection(JsonObject section) {
        return new BroughtSection(
                section.getString("title"),
                each(section.getJsonArray("pieces"), CourseDocument::readPiece),
                section.getString("module"),
                section.getBoolean("made"));
    }

    private static BroughtPiece readPiece(JsonObject piece) {
        return new BroughtPiece(
                piece.getString("kind"),
                piece.getString("title"),
                each(piece.getJsonArray("things"), CourseDocument::readThing),
                readQuiz(piece.getJsonObject("quiz")),
                each(
                        piece.getJsonArray("remarks"),
                        remark -> new Remark(RemarkKind.valueOf(remark.getString("kind")), remark.getString("about"))));
    }

    private static BroughtThing readThing(JsonObject thing) {
        return new BroughtThing(
                ItemKind.valueOf(thing.getString("kind")),
                thing.getString("title"),
                thing.getString("body"),
                thing.getString("address"),
                thing.getInt("minutes"),
                thing.getString("file"),
                thing.getString("fileName"),
                thing.getBoolean("aside"),
                thing.getJsonNumber("item").longValue());
    }

    private static @Nullable BroughtQuiz readQuiz(@Nullable JsonObject quiz) {
        return quiz == null
                ? null
                : new BroughtQuiz(
                        quiz.getString("title"),
                        quiz.getInt("attempts"),
                        each(quiz.getJsonArray("questions"), CourseDocument::readQuestion));
    }

    private static BroughtQuestion readQuestion(JsonObject question) {
        return new BroughtQuestion(
                question.getString("kind"),
                question.getString("text"),
                question.getString("feedback"),
                each(
                        question.getJsonArray("choices"),
                        choice -> new BroughtChoice(choice.getString("text"), choice.getBoolean("right"))),
                question.getJsonArray("accepted").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                question.getString("answer"),
                question.getString("tolerance"));
    }
}
