package org.peerpath.programme;

import java.util.List;

/**
 * What a programme's text says so far, and what is wrong with it: a draft is read while it is being written. Where
 * something is wrong, something harmless stands in the definition.
 */
public record ProgrammeReading(ProgrammeDefinition definition, List<ProgrammeFileProblem> problems) {
    public ProgrammeReading {
        problems = List.copyOf(problems);
    }

    public static ProgrammeReading of(ProgrammeText text) {
        var problems = new FileProblems();
        var definition = new DefinitionReader(new FileValue(text.root(), "", problems)).read();
        try {
            problems.throwIfAny();
            return new ProgrammeReading(definition, List.of());
        } catch (ProgrammeFileException wrong) {
            return new ProgrammeReading(definition, wrong.problems());
        }
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
