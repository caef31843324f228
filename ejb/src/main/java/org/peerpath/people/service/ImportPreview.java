package org.peerpath.people.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.people.FileProblem;

/**
 * What a file says, line by line, before anything is stored.
 *
 * @param older whether it was written in the older way of Windows: accents want a look
 */
public record ImportPreview(@Nullable FileProblem problem, boolean older, List<ImportLine> lines) {
    /** Lines that have to be mended. */
    public long toMend() {
        return lines.stream().filter(line -> !line.problems().isEmpty()).count();
    }

    /** People who would get a place. */
    public long toCome() {
        return lines.stream()
                .filter(line -> line.problems().isEmpty() && !line.alreadyThere())
                .count();
    }

    public boolean isReady() {
        return problem == null && toMend() == 0 && toCome() > 0;
    }
}
