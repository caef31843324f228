package org.peerpath.programme;

import java.util.List;
import java.util.stream.Collectors;

/** A programme file was refused; it says everything that is wrong at once, not only the first thing. */
public class ProgrammeFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProgrammeFileProblem> problems;

    public ProgrammeFileException(List<ProgrammeFileProblem> problems) {
        super(problems.stream().map(ProgrammeFileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ProgrammeFileProblem> problems() {
        return problems;
    }
}
