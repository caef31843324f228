package org.peerpath.authoring.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFileProblem;
import org.peerpath.programme.difference.ProgrammeDifference;

/**
 * What a file says, before anything is stored.
 *
 * @param problems all of them at once; none if the file can be kept
 * @param definition what it says; nothing if it has problems
 * @param difference to the version it is held against; nothing where there is none to hold it against
 * @param same whether it is that version, letter for letter
 */
public record ImportedFile(
        List<ProgrammeFileProblem> problems,
        @Nullable ProgrammeDefinition definition,
        @Nullable ProgrammeDifference difference,
        boolean same) {
    public ImportedFile {
        problems = List.copyOf(problems);
    }

    static ImportedFile refused(List<ProgrammeFileProblem> problems) {
        return new ImportedFile(problems, null, null, false);
    }

    public boolean isReady() {
        return problems.isEmpty();
    }
}
