package org.peerpath.translation.xliff;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XLIFF 2.0 or 2.1 file as it streams by. It knows no document types, resolves nothing, and ends early with whatever
 * is too large, too deep or too much.
 */
public final class XliffReader {
    /** Four times what a programme's file may weigh: its texts twice, and the frame around them. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    static final int DEEPEST = 40;
    static final int MOST_UNITS = 20_000;

    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<XliffUnit> units = new ArrayList<>();
    private @Nullable XliffDocument head;
    private @Nullable String original;
    private @Nullable UnitInHand unit;

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws XliffRefused saying in which line what is wrong */
    public static XliffDocument read(byte[] bytes) {
        var text = text(bytes);
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            var reader = new XliffReader(factory.createXMLStreamReader(new StringReader(text)));
            return reader.read();
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            throw new XliffRefused(at == null ? 0 : at.getLineNumber(), XliffFault.NOT_XML);
        }
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new XliffRefused(0, XliffFault.TOO_LARGE, String.valueOf(MOST_BYTES / 1024 / 1024));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            var encoding = ENCODING.matcher(plain);
            if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
                throw new XliffRefused(1, XliffFault.NOT_UTF8);
            }
            return plain;
        } catch (CharacterCodingException other) {
            throw new XliffRefused(0, XliffFault.NOT_UTF8);
        }
    }

    private XliffDocument read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refused(XliffFault.DOCTYPE);
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (unit != null) {
                        unit.text(xml.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused(XliffFault.DOCTYPE);
                default -> {}
            }
        }
        if (head == null) {
            throw refused(XliffFault.NO_XLIFF);
        }
        return new XliffDocument(head.line(), head.sourceLanguage(), head.targetLanguage(), original, units);
    }

    private void start() {
        var name = XliffWriter.CORE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "?" + xml.getLocalName();
        if (open.size() >= DEEPEST) {
            throw refused(XliffFault.TOO_DEEP, String.valueOf(DEEPEST));
        }
        if (open.isEmpty()) {
            root();
        } else if (name.equals("file") && original == null) {
            original = xml.getAttributeValue(null, "original");
        } else if (name.equals("unit")) {
            unit = new UnitInHand(attribute("id"), line(), given(xml.getAttributeValue(XliffWriter.OURS, "was")));
        } else if (unit != null) {
            unit.start(name, String.valueOf(open.peek()), this::attribute);
        }
        open.push(name);
    }

    private void root() {
        if (!xml.getLocalName().equals("xliff")) {
            throw refused(XliffFault.NO_XLIFF);
        }
        var version = attribute("version");
        if (!VERSIONS.contains(version) || !XliffWriter.CORE.equals(xml.getNamespaceURI())) {
            throw refused(XliffFault.OTHER_VERSION, version.isEmpty() ? "?" : shortened(version));
        }
        head = new XliffDocument(line(), attribute("srcLang"), xml.getAttributeValue(null, "trgLang"), null, List.of());
    }

    private void end() {
        var name = open.pop();
        if (unit == null) {
            return;
        }
        if (name.equals("unit")) {
            if (units.size() >= MOST_UNITS) {
                throw refused(XliffFault.TOO_MANY_UNITS, String.valueOf(MOST_UNITS));
            }
            units.add(unit.done());
            unit = null;
        } else {
            unit.end(name, String.valueOf(open.peek()));
        }
    }

    private XliffRefused refused(XliffFault fault, String... values) {
        return new XliffRefused(line(), fault, values);
    }

    private int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private String attribute(String name) {
        return given(xml.getAttributeValue(null, name));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String shortened(String said) {
        return said.length() > 20 ? said.substring(0, 20) : said;
    }
}
