package org.peerpath.moodle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the course, or the summary of a section, and what becomes of it.
 *
 * @param kind what Moodle calls it: {@code page}, {@code quiz}; {@code section} for a summary
 */
public record BroughtPiece(
        String kind, String title, List<BroughtThing> things, @Nullable BroughtQuiz quiz, List<Remark> remarks) {
    /** As much as somebody reads about one part. */
    private static final int MOST_REMARKS = 200;

    public BroughtPiece {
        things = List.copyOf(things);
        remarks = remarks.stream().distinct().limit(MOST_REMARKS).toList();
    }

    public Outcome outcome() {
        if (things.isEmpty() && quiz == null) {
            return Outcome.DROPPED;
        }
        return remarks.isEmpty() ? Outcome.KEPT : Outcome.CHANGED;
    }

    public BroughtPiece with(List<BroughtThing> others, List<Remark> said) {
        return new BroughtPiece(kind, title, others, quiz, said);
    }

    public BroughtPiece withoutQuiz(List<Remark> said) {
        return new BroughtPiece(kind, title, things, null, said);
    }
}
