package org.peerpath.authoring.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.peerpath.programme.ProgrammeFile;

/** What somebody chose from their device. */
final class ChosenFile {
    private ChosenFile() {}

    /** Its bytes, and of one that is too large so many that it is seen to be. */
    static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(ProgrammeFile.MOST_BYTES + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
