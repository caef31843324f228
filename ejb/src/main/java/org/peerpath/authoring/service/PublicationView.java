package org.peerpath.authoring.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.MandatoryElement;
import org.peerpath.programme.ProgrammeFileProblem;

/**
 * Whether a draft can be published, and what is still to be done.
 *
 * @param problems what is wrong in its file; nothing is known about the elements while there is something
 * @param missing what a certificate must say and cannot yet
 * @param replaces the number of the version that it would retire
 */
public record PublicationView(
        long id,
        long version,
        long programmeId,
        long organisationId,
        int number,
        boolean draft,
        List<ProgrammeFileProblem> problems,
        List<MandatoryElement> missing,
        @Nullable Integer replaces) {
    public PublicationView {
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    public boolean isReady() {
        return draft && problems.isEmpty() && missing.isEmpty();
    }

    public List<MandatoryElement> elements() {
        return List.of(MandatoryElement.values());
    }

    public boolean has(MandatoryElement element) {
        return !missing.contains(element);
    }
}
