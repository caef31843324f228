package org.peerpath.programme;

import java.io.InputStream;
import java.util.List;

/** Reads programme files. The format is described in {@code files/README.md} beside the files that come with Peerpath. */
public final class ProgrammeFile {

    private ProgrammeFile() {}

    /** The programmes that come with Peerpath, by the name of their file without its ending. */
    public static final List<String> BUNDLED = List.of("peer2peer", "ex-in", "scottish-pda", "us-state-with-renewal");

    /** @throws ProgrammeFileException saying everything that is wrong, with lines */
    public static ProgrammeDefinition read(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** Reads UTF-8. @throws ProgrammeFileException saying everything that is wrong, with lines */
    public static ProgrammeDefinition read(InputStream stream) {
        throw new UnsupportedOperationException(stream.toString());
    }

    /** One of the programmes that come with Peerpath. */
    public static ProgrammeDefinition bundled(String name) {
        throw new UnsupportedOperationException(name);
    }
}
