package org.peerpath.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a PostgreSQL with people who learn: enrolments in groups of twenty, a hundred groups to an organisation with a
 * programme of its own, each like one that is there already, with its evidence, its role and its account. A set of rows at a
 * time, so that a million take minutes.
 *
 * <p>For a database of its own, never one in which somebody learns: {@code Crowd jdbc:postgresql://… 1000000}, as a
 * superuser, since nobody else may see past the wall of the rows.
 */
public final class Crowd {
    /** People in a group. */
    private static final int GROUP = 20;

    /** Groups of an organisation. */
    private static final int GROUPS = 100;

    /** Lines of evidence of the model, as nearly as there is one: somebody in their first months. */
    private static final int LINES = 12;

    /** Above every number that the sequence gives out, so that the crowd can be told from those who were there. */
    private static final long FIRST = 1_000_000_000_000L;

    /** Between the numbers of the lines that one enrolment has. */
    private static final long APART = 1_000;

    private static final String NUMBER = FIRST + " + n";

    private final Connection database;

    public Crowd(Connection database) {
        this.database = database;
    }

    /** From the command line: where, and how many enrolments there shall be. */
    public static void main(String[] where) throws SQLException {
        try (var database = DriverManager.getConnection(where[0])) {
            new Crowd(database).growTo(Integer.parseInt(where[1]));
        }
    }

    /** Adds what is missing until the crowd has so many enrolments. */
    public void growTo(int enrolments) throws SQLException {
        long there = number("select count(*) from enrolment where id >= " + FIRST);
        if (there >= enrolments) {
            return;
        }
        long like = number("select e.id from enrolment e join evidence_entry v on v.enrolment_id = e.id"
                + " where e.id < " + FIRST + " and e.state = 'ACTIVE' group by e.id order by abs(count(*) - "
                + LINES + "), e.id limit 1");
        // A copy refers to what its model refers to, so nothing has to be looked up a million times.
        run("set session_replication_role = replica");
        add(like, there, enrolments);
        run("set session_replication_role = origin");
        run("analyze");
    }

    private void add(long like, long there, int enrolments) throws SQLException {
        var model = "(select %s from enrolment where id = " + like + ")";
        var programme = "(select programme_id from cohort where id = " + model.formatted("cohort_id") + ")";
        var organisations = each(there, enrolments, GROUP * GROUPS);
        copy("organisation", organisations, "id = " + model.formatted("organisation_id"), Map.of("id", NUMBER));
        var made = Map.of("id", NUMBER, "organisation_id", NUMBER);
        copy("programme", organisations, "id = " + programme, and(made, Map.of("slug", "'crowd-' || n")));
        copy(
                "programme_version",
                organisations,
                "id = " + model.formatted("programme_version_id"),
                and(made, Map.of("programme_id", NUMBER, "state", "'RETIRED'")));

        var groups = each(there, enrolments, GROUP);
        var run = of(GROUPS);
        copy("cohort", groups, "id = " + model.formatted("cohort_id"), and(run, Map.of("id", NUMBER)));
        copy(
                "cohort_session",
                groups,
                "cohort_id = " + model.formatted("cohort_id"),
                and(run, Map.of("id", numbered("code"), "cohort_id", NUMBER)));

        var people = each(there, enrolments, 1);
        var learns = and(of(GROUP * GROUPS), Map.of("person_id", NUMBER, "cohort_id", FIRST + " + n / " + GROUP));
        var learner = "person_id = " + model.formatted("person_id");
        copy(
                "person",
                people,
                "id = " + model.formatted("person_id"),
                Map.of("id", NUMBER, "pseudonym", "null", "pseudonym_folded", "null"));
        copy(
                "account",
                people,
                learner,
                Map.of(
                        "id",
                        NUMBER,
                        "person_id",
                        NUMBER,
                        "email",
                        "'crowd-' || n || '@bench.example'",
                        "welcome_hash",
                        "null"));
        copy("enrolment", people, "id = " + like, and(learns, Map.of("id", NUMBER)));
        copy(
                "role_grant",
                people,
                "role = 'TRAINEE' and " + learner + " and cohort_id = " + model.formatted("cohort_id"),
                and(learns, Map.of("id", NUMBER)));
        copy(
                "evidence_entry",
                people,
                "enrolment_id = " + like,
                and(of(GROUP * GROUPS), Map.of("id", numbered("id"), "enrolment_id", NUMBER)));
    }

    /** Numbers those of which one is enough for so many enrolments. */
    private static String each(long there, int enrolments, int size) {
        return "generate_series(" + (there + size - 1) / size + ", " + (enrolments - 1) / size + ") n";
    }

    /** The organisation, the programme and its version that the {@code n}th belongs to. */
    private static Map<String, String> of(int size) {
        var number = FIRST + " + n / " + size;
        return Map.of("organisation_id", number, "programme_id", number, "programme_version_id", number);
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** The number of one of the many rows that one model has. */
    private static String numbered(String order) {
        return NUMBER + " * " + APART + " + row_number() over (partition by n order by t." + order + ")";
    }

    /** Each row of a model once more for each {@code n}, but for what is named here. */
    private void copy(String table, String each, String model, Map<String, String> changed) throws SQLException {
        var columns = columns(table);
        var values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + each
                + " cross join (select * from " + table + " where " + model + ") t");
    }

    private List<String> columns(String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var asked = database.createStatement();
                var rows = asked.executeQuery("select column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name = '" + table + "'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private long number(String question) throws SQLException {
        try (var asked = database.createStatement();
                var rows = asked.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var told = database.createStatement()) {
            told.execute(statement);
        }
    }
}
