package org.peerpath.variant.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeFileProblem;
import org.peerpath.programme.difference.ProgrammeDifference;

/**
 * What values would make of a programme, before anything is kept.
 *
 * @param problems which of them the owner does not allow
 * @param difference to what the owner's version says; nothing where they are not allowed
 */
public record VariantPreview(List<ProgrammeFileProblem> problems, @Nullable ProgrammeDifference difference) {
    public VariantPreview {
        problems = List.copyOf(problems);
    }

    public boolean isReady() {
        return problems.isEmpty();
    }
}
