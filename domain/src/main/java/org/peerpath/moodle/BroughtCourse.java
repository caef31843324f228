package org.peerpath.moodle;

import java.util.List;

/**
 * A course as its backup holds it, in the shape it would have here.
 *
 * @param release of Moodle, as the backup says it
 * @param people whether the backup was made with what people did; none of it was read
 * @param questionsLeft how many questions of the question bank are in no quiz
 */
public record BroughtCourse(
        String title, String release, boolean people, int questionsLeft, List<BroughtSection> sections) {
    public BroughtCourse {
        sections = List.copyOf(sections);
    }

    public BroughtCourse with(List<BroughtSection> others) {
        return new BroughtCourse(title, release, people, questionsLeft, others);
    }

    public int count(Outcome outcome) {
        return sections.stream().mapToInt(section -> section.count(outcome)).sum();
    }

    /** How many things lie in modules, or would. */
    public int things() {
        return sections.stream()
                .flatMap(section -> section.pieces().stream())
                .mapToInt(piece -> piece.things().size())
                .sum();
    }

    public int quizzes() {
        return (int) sections.stream()
                .flatMap(section -> section.pieces().stream())
                .filter(piece -> piece.quiz() != null)
                .count();
    }

    public boolean isBringing() {
        return sections.stream().anyMatch(BroughtSection::isBringing);
    }
}
