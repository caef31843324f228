package org.peerpath.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads programme files. The format is described in {@code files/README.md} beside the files that come with Peerpath. */
public final class ProgrammeFile {

    /** The programmes that come with Peerpath, by the name of their file without its ending. */
    public static final List<String> BUNDLED = List.of("peer2peer", "ex-in", "scottish-pda", "us-state-with-renewal");

    /** More than any programme needs, and less than what could hurt. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 60;

    /** Ten times what the richest programme we know has; a million would keep the reader busy for seconds. */
    private static final int MOST_PARTS = 40_000;

    private ProgrammeFile() {}

    /** Reads a file's text. @throws ProgrammeFileException saying everything that is wrong, with lines */
    public static ProgrammeDefinition read(String text) {
        if (text.length() > MOST_BYTES) {
            throw refused(0, FileFault.TOO_LARGE);
        }
        var problems = new FileProblems();
        var definition = new DefinitionReader(new FileValue(compose(text), "", problems)).read();
        problems.throwIfAny();
        return definition;
    }

    /** Whether a file can be read as it stands; a draft under work may not be. */
    public static boolean isReadable(String text) {
        try {
            read(text);
            return true;
        } catch (ProgrammeFileException unfinished) {
            return false;
        }
    }

    /** Reads UTF-8 and leaves the stream open. @throws ProgrammeFileException saying everything that is wrong */
    public static ProgrammeDefinition read(InputStream stream) {
        try {
            return read(text(stream.readNBytes(MOST_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text that these bytes are: written down in UTF-8 again, it is the same bytes, a mark at the beginning and every end
     * of a line included.
     *
     * @throws ProgrammeFileException if they are too many, or no text
     */
    public static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused(0, FileFault.TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(0, FileFault.NOT_TEXT);
        }
    }

    /** A problem with whose file this is, said at the line that says so. */
    public static ProgrammeFileProblem aboutSlug(String text, FileFault fault, String... values) {
        var lines = text.lines().toList();
        int line = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("slug:"))
                .findFirst()
                .orElse(-1);
        return new ProgrammeFileProblem(line + 1, "slug", fault, List.of(values));
    }

    /** One of the programmes that come with Peerpath. */
    public static ProgrammeDefinition bundled(String name) {
        return read(bundledText(name));
    }

    /** The file of one of the programmes that come with Peerpath, as it is. */
    public static String bundledText(String name) {
        var resource = ProgrammeFile.class.getResourceAsStream("files/" + name + ".yaml");
        try (var stream = Objects.requireNonNull(resource, name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the YAML alone. @throws ProgrammeFileException if it is none */
    static Node compose(String text) {
        var settings = LoadSettings.builder()
                .setLabel("programme file")
                .setCodePointLimit(MOST_BYTES)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                // Read at once: the reader breaks on a letter beyond 16 bits that lies over the end of its buffer.
                .setBufferSize(text.length() + 2)
                .build();
        try {
            refuseDepth(text, settings);
            return new Compose(settings).composeString(text).orElseThrow(() -> refused(0, FileFault.EMPTY));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw refused(line, FileFault.NOT_YAML, e.getProblem());
        } catch (YamlEngineException e) {
            throw refused(0, FileFault.NOT_YAML, String.valueOf(e.getMessage()));
        }
    }

    /** Composing follows the nesting with the stack, so what is nested too deeply is refused before, and so is what has too many parts. */
    private static void refuseDepth(String text, LoadSettings settings) {
        int depth = 0;
        int parts = 0;
        for (var event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            parts++;
            if (depth > DEEPEST || parts > MOST_PARTS) {
                int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                throw depth > DEEPEST
                        ? refused(line, FileFault.TOO_DEEP, String.valueOf(DEEPEST))
                        : refused(line, FileFault.TOO_MANY_PARTS, String.valueOf(MOST_PARTS));
            }
        }
    }

    private static ProgrammeFileException refused(int line, FileFault fault, String... values) {
        return new ProgrammeFileException(List.of(new ProgrammeFileProblem(line, "", fault, List.of(values))));
    }
}
