package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Statements;
import org.peerpath.kernel.service.DatabaseCaller;

/** The main pages ask the database as little among a thousand rows more as they do in the demonstration. */
class ThousandRowsIT extends InServer {
    private static final int BUDGET = 8;
    private static final int MORE = 1000;

    /** Higher than any id that the sequence will give out here, so that the copies can be told and taken away again. */
    private static final long FIRST_COPY = 9_000_000_000L;

    @PersistenceContext(unitName = "peerpath")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    /** The copies are nobody's: the platform writes them. */
    @Inject
    private DatabaseCaller caller;

    private final PlainBrowser visitor = PlainBrowser.visitor();
    private final PlainBrowser trainee = PlainBrowser.of("trainee");
    private final PlainBrowser trainer = PlainBrowser.of("trainer");
    private final PlainBrowser issuer = PlainBrowser.of("issuer");

    @Test
    void a_thousand_rows_more_cost_no_statement_more() throws Exception {
        caller.asPlatform(() -> {
            compareWithAThousandMore();
            return null;
        });
    }

    private void compareWithAThousandMore() throws Exception {
        long path = idBehind(trainee, "/my", "/my/path/");
        long ready = idBehind(issuer, "/issuing/ready", "/issuing/enrolment/");
        long cohort = number("select cohort_id from enrolment where id = " + ready);
        var few = asked(path, cohort);
        grow(path, ready);
        try {
            assertThat(number("select count(*) from enrolment where id >= " + FIRST_COPY))
                    .isEqualTo(2 * MORE);
            assertThat(asked(path, cohort)).isEqualTo(few);
        } finally {
            shrink();
        }
        assertThat(few.values()).as(few.toString()).allMatch(count -> count >= 1 && count <= BUDGET);
    }

    private Map<String, Integer> asked(long path, long cohort) {
        var asked = new LinkedHashMap<String, Integer>();
        asked.put("programme", asked(visitor, "/programme/peer2peer"));
        asked.put("workshops", asked(visitor, "/workshops"));
        asked.put("path", asked(trainee, "/my/path/" + path));
        asked.put("home", asked(trainee, "/my"));
        asked.put("cohort", asked(trainer, "/team/cohort/" + cohort));
        asked.put("today", asked(trainer, "/team/today"));
        asked.put("ready", asked(issuer, "/issuing/ready"));
        return asked;
    }

    private static int asked(PlainBrowser person, String page) {
        assertThat(person.open(page).status()).as(page).isEqualTo(200);
        return Statements.during(() -> person.open(page)).count();
    }

    private void grow(long path, long ready) throws Exception {
        long workshop = number("select max(id) from workshop where state = 'ANNOUNCED'");
        long group = idBehind(visitor, "/programme/peer2peer", "/apply/");
        long person = number("select person_id from enrolment where id = " + ready);
        long line = number("select max(id) from evidence_entry where enrolment_id = " + path);
        transaction.setTransactionTimeout(120);
        transaction.begin();
        for (var id = FIRST_COPY; id < FIRST_COPY + MORE; id++) {
            copy("workshop", "id = " + workshop, Map.of("id", id));
            copy("workshop_text", "workshop_id = " + workshop, Map.of("workshop_id", id));
            copy("cohort", "id = " + group, Map.of("id", id));
            copy("person", "id = " + person, Map.of("id", id, "pseudonym", "null", "pseudonym_folded", "null"));
            copy("enrolment", "id = " + ready, Map.of("id", id, "person_id", id));
            copy("enrolment", "id = " + path, Map.of("id", id + MORE, "cohort_id", id));
            copy("evidence_entry", "id = " + line, Map.of("id", id, "source", "'COPY:" + id + "'"));
        }
        transaction.commit();
    }

    /** The same row once more, but for these columns. */
    private void copy(String table, String which, Map<String, Object> changed) {
        var columns = columns(table);
        var values = columns.stream()
                .map(column -> String.valueOf(changed.getOrDefault(column, column)))
                .collect(Collectors.joining(", "));
        var copied = em.createNativeQuery("insert into " + table + " (" + String.join(", ", columns) + ") select "
                        + values + " from " + table + " where " + which)
                .executeUpdate();
        assertThat(copied).as(table).isPositive();
    }

    private final Map<String, List<String>> known = new LinkedHashMap<>();

    @SuppressWarnings("unchecked")
    private List<String> columns(String table) {
        return known.computeIfAbsent(table, name -> em.createNativeQuery(
                        "select column_name from information_schema.columns where table_name = '" + name + "'")
                .getResultList());
    }

    private void shrink() throws Exception {
        transaction.begin();
        for (var table : List.of("evidence_entry", "enrolment", "person", "cohort")) {
            delete(table, "id");
        }
        delete("workshop_text", "workshop_id");
        delete("workshop", "id");
        transaction.commit();
    }

    private void delete(String table, String id) {
        em.createNativeQuery("delete from " + table + " where " + id + " >= " + FIRST_COPY)
                .executeUpdate();
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    private static long idBehind(PlainBrowser person, String page, String start) {
        return person.open(page).links().stream()
                .filter(link -> link.startsWith(start))
                .map(link -> Long.parseLong(link.substring(start.length())))
                .findFirst()
                .orElseThrow();
    }
}
