package org.peerpath.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Everything that is wrong in one file, collected while reading on; what is more than anybody would read is not kept. */
final class FileProblems {
    private static final int MOST = 200;

    private final List<ProgrammeFileProblem> problems = new ArrayList<>();

    void add(Node node, String path, FileFault fault, String... values) {
        add(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0), path, fault, values);
    }

    void add(int line, String path, FileFault fault, String... values) {
        if (problems.size() < MOST) {
            problems.add(new ProgrammeFileProblem(line, path, fault, List.of(values)));
        } else if (problems.size() == MOST) {
            problems.add(new ProgrammeFileProblem(0, "", FileFault.TOO_MANY, List.of(String.valueOf(MOST))));
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new ProgrammeFileException(problems.stream()
                    .sorted(Comparator.comparingInt(ProgrammeFileProblem::line))
                    .toList());
        }
    }
}
