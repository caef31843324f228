package org.peerpath.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.harness.InServer;
import org.peerpath.harness.Statements;
import org.peerpath.kernel.NotFound;
import org.peerpath.library.service.ItemRow;
import org.peerpath.library.service.LibraryCursor;
import org.peerpath.library.service.LibraryFilter;
import org.peerpath.library.service.LibraryReading;
import org.peerpath.organisation.PeerSupportType;

/** The library finds the same on each database, and as fast among a thousand items as among ten. */
class LibraryIT extends InServer {
    private static final int BUDGET = 8;
    private static final String WRITER = "Writer of a thousand";

    @EJB(lookup = "java:app/peerpath-ejb/LibraryReading")
    private LibraryReading reading;

    @PersistenceContext(unitName = "peerpath")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Test
    void words_are_found_whatever_their_capitals_accents_and_language() {
        assertThat(titles(words("GRENZEN freundlich"))).hasSize(1);
        assertThat(titles(words("circulo"))).hasSize(1);
        assertThat(titles(words("підтримка")).size() + titles(words("листи")).size())
                .isPositive();
        assertThat(titles(words("cusick boundaries"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "100%_!", "' or '1'='1", "\\", "x\u0000y zzzz", "\uD800 zzzz", ";--"})
    void what_means_something_to_a_database_means_nothing_here(String typed) {
        assertThat(titles(words(typed + " qqqq"))).isEmpty();
    }

    @Test
    void each_choice_keeps_only_what_fits() {
        assertThat(rows(filter("STORY", null, null, null, null)))
                .isNotEmpty()
                .allMatch(row -> row.head().kind() == ResourceKind.STORY);
        assertThat(rows(filter(null, "FAMILY", null, null, null))).isNotEmpty().allMatch(row -> row.types()
                .contains(PeerSupportType.FAMILY));
        assertThat(rows(filter(null, null, null, "hu", null))).isNotEmpty().allMatch(row -> row.languages()
                .contains("hu"));
        assertThat(rows(filter(null, null, null, null, "PL"))).isNotEmpty().allMatch(row -> "PL"
                .equals(row.head().country()));
        assertThat(rows(filter(null, null, null, null, LibraryFilter.INTERNATIONAL)))
                .isNotEmpty()
                .allMatch(row -> row.head().international());
        assertThat(rows(filter(null, null, "TRAUMA", null, null)))
                .isNotEmpty()
                .allMatch(row ->
                        reading.item(row.head().id(), Locale.ENGLISH).topics().contains(Topic.TRAUMA));
    }

    @Test
    void choices_work_together_and_with_words() {
        var filter = LibraryFilter.of(new LibraryFilter.Typed("Küchen", "PODCAST", "FAMILY", "FAMILIES", "tr", "DE"));
        assertThat(titles(filter)).containsExactly("Zwischen zwei Küchen: Angehörige erzählen");
    }

    @Test
    void leafing_through_shows_each_item_once_newest_first() {
        var seen = new ArrayList<ItemRow>();
        @Nullable LibraryCursor after = null;
        do {
            var shelf = reading.shelf(LibraryFilter.EVERYTHING, after, Locale.ENGLISH);
            assertThat(shelf.rows().size()).isLessThanOrEqualTo(LibraryReading.PAGE_SIZE);
            seen.addAll(shelf.rows());
            after = shelf.next();
        } while (after != null);
        assertThat(seen)
                .hasSize(reading.shelf(LibraryFilter.EVERYTHING, null, Locale.ENGLISH)
                        .found());
        assertThat(seen).extracting(row -> row.head().id()).doesNotHaveDuplicates();
        assertThat(seen)
                .extracting(row -> row.head().publishedOn())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void twelve_languages_and_more_stand_on_the_shelf() {
        var shelf = reading.shelf(LibraryFilter.EVERYTHING, null, Locale.GERMAN);
        assertThat(shelf.languages().size()).isGreaterThanOrEqualTo(12);
        assertThat(shelf.languages()).doesNotHaveDuplicates();
    }

    @Test
    void an_item_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> reading.item(7, Locale.ENGLISH)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_hidden_item_is_gone_for_everybody() throws Exception {
        transaction.begin();
        var item = example(0);
        em.persist(item);
        em.flush();
        assertThat(reading.item(item.id(), Locale.ENGLISH).row().text().title()).isEqualTo("Item 0");
        item.hide();
        em.flush();
        assertThatThrownBy(() -> reading.item(item.id(), Locale.ENGLISH)).isInstanceOf(NotFound.class);
        transaction.rollback();
    }

    @Test
    void a_thousand_items_more_cost_no_statement_more() throws Exception {
        var few = listed();
        assertThat(few.count()).as("%s", few.sql()).isBetween(1, BUDGET);
        var onePage = opened();
        assertThat(onePage.count()).as("%s", onePage.sql()).isBetween(1, BUDGET);
        write(1000);
        try {
            assertThat(listed().count()).isEqualTo(few.count());
            assertThat(opened().count()).isLessThanOrEqualTo(BUDGET);
            var shelf = reading.shelf(LibraryFilter.EVERYTHING, null, Locale.ENGLISH);
            assertThat(shelf.isBeyondCounting()).isTrue();
            assertThat(shelf.rows()).hasSize(LibraryReading.PAGE_SIZE);
        } finally {
            remove();
        }
    }

    private Statements listed() {
        return Statements.during(
                () -> reading.shelf(filter(null, "ONE_TO_ONE", null, "en", null), null, Locale.ENGLISH));
    }

    private Statements opened() {
        long id =
                rows(filter(null, "ONE_TO_ONE", null, null, null)).get(0).head().id();
        return Statements.during(() -> reading.item(id, Locale.ENGLISH));
    }

    private void write(int items) throws Exception {
        transaction.setTransactionTimeout(120);
        transaction.begin();
        Stream.iterate(1, number -> number + 1)
                .limit(items)
                .map(LibraryIT::example)
                .forEach(em::persist);
        transaction.commit();
    }

    private void remove() throws Exception {
        transaction.begin();
        em.createQuery("select r from Resource r where r.credits.author = :writer", Resource.class)
                .setParameter("writer", WRITER)
                .getResultList()
                .forEach(em::remove);
        transaction.commit();
    }

    private static Resource example(int number) {
        var item = new Resource(ResourceKind.ARTICLE, EvidenceKind.NOT_STATED, new Credits(WRITER, null, null, 2026));
        item.describe(new ResourceText("en", "Item " + number, "One of many.", null, null));
        item.describe(new ResourceText("de", "Eintrag " + number, "Einer von vielen.", null, null));
        item.speak(List.of("en", "de"));
        item.classify(EnumSet.of(PeerSupportType.ONE_TO_ONE), EnumSet.of(Topic.RECOVERY), Set.of(Audience.PUBLIC));
        item.publish(LocalDate.of(2020, 1, 1).plusDays(number % 700));
        return item;
    }

    private List<String> titles(LibraryFilter filter) {
        return reading.shelf(filter, null, Locale.GERMAN).rows().stream()
                .map(row -> row.text().title())
                .toList();
    }

    private List<ItemRow> rows(LibraryFilter filter) {
        return reading.shelf(filter, null, Locale.ENGLISH).rows();
    }

    private static LibraryFilter words(String typed) {
        return LibraryFilter.of(new LibraryFilter.Typed(typed, null, null, null, null, null));
    }

    private static LibraryFilter filter(
            @Nullable String kind,
            @Nullable String type,
            @Nullable String topic,
            @Nullable String language,
            @Nullable String country) {
        return LibraryFilter.of(new LibraryFilter.Typed(null, kind, type, topic, language, country));
    }
}
