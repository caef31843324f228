package org.peerpath.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.peerpath.catalogue.web.AtomFeed.Entry;
import org.w3c.dom.Element;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void it_has_what_rfc_4287_asks_of_a_feed_and_of_each_entry() throws Exception {
        var feed = read(feed(List.of(entry("1", "Spring", THEN), entry("2", "Autumn", THEN.plusSeconds(60)))));
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("de");
        assertThat(child(feed, "updated")).isEqualTo("2026-11-22T10:01:00Z");
        for (var element : List.of("id", "title", "updated")) {
            assertThat(feed.getElementsByTagNameNS(ATOM, element).getLength()).isEqualTo(3);
        }
        assertThat(feed.getElementsByTagNameNS(ATOM, "author").getLength()).isEqualTo(3);
        var self = (Element) feed.getElementsByTagNameNS(ATOM, "link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).isEqualTo("https://peerpath.example/feeds/cohorts");
    }

    @Test
    void whatever_people_typed_stays_their_words() throws Exception {
        var hostile = "<script>&\"']]>\u0000\u0008 \uFFFE Ünal & Söhne 🐦";
        var feed = read(feed(List.of(entry("1", hostile, THEN))));
        var title = (Element) feed.getElementsByTagNameNS(ATOM, "title").item(1);
        assertThat(title.getTextContent()).isEqualTo("<script>&\"']]>  Ünal & Söhne 🐦");
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void one_without_news_is_a_feed_too() throws Exception {
        assertThat(child(read(feed(List.of())), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static String child(Element feed, String name) {
        return feed.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static AtomFeed feed(List<Entry> entries) {
        var address = "https://peerpath.example/feeds/cohorts";
        return new AtomFeed(address, address, "New groups", "Peerpath", Locale.GERMAN, entries);
    }

    private static Entry entry(String id, String title, Instant updated) {
        var address = "https://peerpath.example/apply/" + id;
        return new Entry(address, address, title, "Cluj", "Harbour House", updated);
    }

    private static Element read(AtomFeed feed) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.bytes()))
                .getDocumentElement();
    }
}
