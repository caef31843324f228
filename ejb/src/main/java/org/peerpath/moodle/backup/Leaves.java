package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_UNPACKS_TO_A_COURSE;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of a backup piece by piece: the elements that are asked for, and within them only the names that are. Whatever
 * else is there is passed over and never held. No document type, no entities, nothing fetched.
 */
final class Leaves {
    private static final int DEEPEST = 40;
    private static final long MOST_BYTES = 64_000_000L;

    /** The attributes that say something a course needs. */
    private static final Set<String> KEPT = Set.of("id", "contextid", "type");

    private final Set<String> tops;
    private final Set<String> wanted;
    private final Held held;
    private final Consumer<Leaf> sink;
    private final ArrayDeque<Leaf> open = new ArrayDeque<>();
    private int depth;
    private int passedFrom;

    private Leaves(Set<String> tops, Set<String> wanted, Held held, Consumer<Leaf> sink) {
        this.tops = tops;
        this.wanted = wanted;
        this.held = held;
        this.sink = sink;
    }

    /** Gives each outermost element with one of these names on. @param wanted what is kept within it */
    static void each(InputStream in, Set<String> tops, Set<String> wanted, Held held, Consumer<Leaf> sink)
            throws IOException {
        try {
            // Moodle writes UTF-8, whatever the first line of a file may claim.
            var strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var reader = factory().createXMLStreamReader(new InputStreamReader(new Bounded(in), strict));
            new Leaves(tops, wanted, held, sink).read(reader);
        } catch (XMLStreamException unreadable) {
            if (unreadable.getNestedException() instanceof EOFException cut) {
                throw cut;
            }
            throw A_BACKUP_IS_WRITTEN_PLAINLY.violated();
        }
    }

    /** How much of a whole backup is held: more than the words of any course, and less than what fills the memory. */
    static final class Held {
        private static final long MOST_LETTERS = 15_000_000L;
        private static final long MOST_PARTS = 400_000L;

        private long letters;
        private long parts;

        /** An element takes room even where nothing is in it. */
        private void part() {
            A_BACKUP_UNPACKS_TO_A_COURSE.require(++parts <= MOST_PARTS);
        }

        /** Words come in as many bits as they hold marks, so their bits are not counted. */
        private void letters(int more) {
            letters += more;
            A_BACKUP_UNPACKS_TO_A_COURSE.require(letters <= MOST_LETTERS);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(reader);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw A_BACKUP_IS_WRITTEN_PLAINLY.violated();
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        A_BACKUP_IS_WRITTEN_PLAINLY.require(++depth <= DEEPEST);
        if (passedFrom > 0) {
            return;
        }
        var name = reader.getLocalName();
        if (open.isEmpty() ? !tops.contains(name) : !wanted.contains(name)) {
            passedFrom = open.isEmpty() ? 0 : depth;
            return;
        }
        held.part();
        var leaf = new Leaf(name);
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (KEPT.contains(reader.getAttributeLocalName(at))) {
                held.letters(reader.getAttributeValue(at).length());
                leaf.attribute(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
            }
        }
        open.push(leaf);
    }

    private void say(XMLStreamReader reader) {
        if (passedFrom == 0 && !open.isEmpty()) {
            held.letters(reader.getTextLength());
            open.element().say(reader.getText());
        }
    }

    private void end() {
        if (passedFrom > 0) {
            passedFrom = depth == passedFrom ? 0 : passedFrom;
        } else if (!open.isEmpty()) {
            var done = open.pop();
            if (open.isEmpty()) {
                sink.accept(done);
            } else {
                open.element().add(done);
            }
        }
        depth--;
    }

    /** Never more of one file than the XML of a large course. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long read;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = in.read(into, from, most);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            A_BACKUP_IS_WRITTEN_PLAINLY.require(read <= MOST_BYTES);
        }
    }
}
