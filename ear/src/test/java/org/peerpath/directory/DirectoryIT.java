package org.peerpath.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.directory.service.DirectoryFilter;
import org.peerpath.directory.service.DirectoryPart;
import org.peerpath.directory.service.DirectoryReading;
import org.peerpath.directory.service.DirectoryRow;
import org.peerpath.harness.InServer;
import org.peerpath.harness.Statements;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.PeerSupportType;

/** The directory by country, type and language, and what it keeps to itself. */
class DirectoryIT extends InServer {
    private static final int BUDGET = 8;

    @EJB(lookup = "java:app/peerpath-ejb/DirectoryReading")
    private DirectoryReading reading;

    @PersistenceContext(unitName = "peerpath")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Test
    void each_choice_keeps_only_what_fits() {
        assertThat(part("ES", null, null, null).rows()).isNotEmpty().allMatch(row -> row.country()
                .equals("ES"));
        var telephone = part(null, "TELEPHONE", null, null);
        assertThat(telephone.rows())
                .isNotEmpty()
                .allMatch(row -> telephone.typesOf(row.id()).contains(PeerSupportType.TELEPHONE));
        assertThat(part(null, null, "tr", null).rows())
                .extracting(DirectoryRow::name)
                .containsExactly("Hafenlicht e.V.");
        assertThat(part(null, null, null, "NETWORK").rows())
                .isNotEmpty()
                .allMatch(row -> row.kind() == OrganisationKind.NETWORK);
    }

    @Test
    void languages_stand_in_the_order_the_organisation_gives_them() {
        var hafenlicht = part(null, null, "tr", null).rows().get(0).id();
        assertThat(reading.organisation(hafenlicht).languages()).containsExactly("de", "tr", "en");
    }

    @Test
    void leafing_through_shows_each_organisation_once_by_name() {
        var names = new ArrayList<String>();
        @Nullable Long after = null;
        do {
            var part = reading.part(DirectoryFilter.ALL, after);
            part.rows().forEach(row -> names.add(row.name()));
            after = part.next();
        } while (after != null);
        assertThat(names)
                .hasSize(reading.part(DirectoryFilter.ALL, null).found())
                .doesNotHaveDuplicates()
                .containsSubsequence("Casa Horizonte", "En Primera Persona", "ENVTL", "EX-IN Deutschland");
    }

    @Test
    void a_place_that_is_not_there_is_the_beginning() {
        assertThat(reading.part(DirectoryFilter.ALL, 7L).rows())
                .isEqualTo(reading.part(DirectoryFilter.ALL, null).rows());
    }

    @Test
    void what_nobody_confirms_is_called_old_and_later_hidden() throws Exception {
        var today = LocalDate.now(ZoneOffset.UTC);
        transaction.begin();
        var old = saved("A house of long ago", today.minusMonths(13));
        var tooOld = saved("A house of long long ago", today.minusMonths(18).minusDays(1));
        em.flush();
        assertThat(reading.organisation(old.id()).old()).isTrue();
        assertThatThrownBy(() -> reading.organisation(tooOld.id())).isInstanceOf(NotFound.class);
        transaction.rollback();
    }

    @Test
    void who_stays_out_of_the_directory_is_not_found_there() throws Exception {
        transaction.begin();
        var quiet = saved("A quiet house", LocalDate.now(ZoneOffset.UTC));
        quiet.keepOutOfDirectory();
        em.flush();
        assertThatThrownBy(() -> reading.organisation(quiet.id())).isInstanceOf(NotFound.class);
        transaction.rollback();
    }

    @Test
    void a_thousand_organisations_more_cost_no_statement_more() throws Exception {
        var few = Statements.during(() -> part("DE", "ONE_TO_ONE", null, null));
        assertThat(few.count()).as("%s", few.sql()).isBetween(1, BUDGET);
        transaction.begin();
        for (int number = 0; number < 1000; number++) {
            saved("House " + number, LocalDate.now(ZoneOffset.UTC));
        }
        em.flush();
        var many = Statements.during(() -> {
            var found = part("DE", "ONE_TO_ONE", null, null);
            assertThat(found.rows()).hasSize(DirectoryReading.PAGE_SIZE);
        });
        assertThat(many.count()).as("%s", many.sql()).isEqualTo(few.count());
        transaction.rollback();
    }

    private Organisation saved(String name, LocalDate confirmed) {
        var house = new Organisation(name, OrganisationKind.NGO, "DE", "Hamburg", confirmed);
        house.describe("One of many.", List.of("de"), Set.of(PeerSupportType.ONE_TO_ONE));
        em.persist(house);
        return house;
    }

    private DirectoryPart part(
            @Nullable String country, @Nullable String type, @Nullable String language, @Nullable String kind) {
        return reading.part(DirectoryFilter.of(new DirectoryFilter.Typed(country, type, language, kind)), null);
    }
}
