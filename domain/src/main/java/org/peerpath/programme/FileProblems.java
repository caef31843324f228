package org.peerpath.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Everything that is wrong in one file, collected while reading on. */
final class FileProblems {

    private final List<ProgrammeFileProblem> problems = new ArrayList<>();

    void add(Node node, String path, String sentence) {
        add(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0), path, sentence);
    }

    void add(int line, String path, String sentence) {
        problems.add(new ProgrammeFileProblem(line, path, sentence));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new ProgrammeFileException(problems.stream()
                    .sorted(Comparator.comparingInt(ProgrammeFileProblem::line))
                    .toList());
        }
    }
}
