package org.peerpath.catalogue.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as RFC 4287 describes it.
 *
 * @param id the address that names it for ever
 * @param self where it is found
 */
record AtomFeed(String id, String self, String title, String author, Locale language, List<Entry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * One thing that is new.
     *
     * @param id the address that names it for ever, and where people read about it
     */
    record Entry(String id, String link, String title, String summary, String author, Instant updated) {}

    /** When something in it changed last. */
    Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language.toLanguageTag());
            text(xml, "id", id);
            text(xml, "title", title);
            text(xml, "updated", updated().toString());
            link(xml, "self", self, "application/atom+xml");
            author(xml, author);
            for (var entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A feed that was put together here can be written", broken);
        }
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        text(xml, "id", entry.id());
        text(xml, "title", entry.title());
        text(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.link(), "text/html");
        author(xml, entry.author());
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Characters that no XML may hold are left out, whoever typed them. */
    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
        xml.writeCharacters(words.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]", ""));
        xml.writeEndElement();
    }
}
