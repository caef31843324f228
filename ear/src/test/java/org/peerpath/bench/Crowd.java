package org.peerpath.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a PostgreSQL with people who learn: enrolments in groups of twenty, each like one that is there already, with its
 * evidence, its role and its account. A set of rows at a time, so that a million take minutes.
 *
 * <p>For a database of its own, never one in which somebody learns: {@code Crowd jdbc:postgresql://… 1000000}, as a
 * superuser, since nobody else may see past the wall of the rows.
 */
public final class Crowd {
    /** People in a group. */
    private static final int GROUP = 20;

    /** Above every number that the sequence gives out, so that the crowd can be told from those who were there. */
    private static final long FIRST = 1_000_000_000_000L;

    /** Between the numbers of two tables; and of an enrolment's lines of evidence, of which each has a thousand. */
    private static final long APART = 1_000;

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
                + " where e.id < " + FIRST + " and e.state = 'ACTIVE' group by e.id order by count(*) desc limit 1");
        // A copy refers to what its model refers to, so nothing has to be looked up a million times.
        run("set session_replication_role = replica");
        add(like, there, enrolments);
        run("set session_replication_role = origin");
        run("analyze");
    }

    private void add(long like, long there, int enrolments) throws SQLException {
        var each = "generate_series(" + there + ", " + (enrolments - 1) + ") n";
        var groups = "generate_series(" + (there + GROUP - 1) / GROUP + ", " + (enrolments - 1) / GROUP + ") n";
        var model = " from enrolment where id = " + like;
        var group = FIRST + " + n / " + GROUP;
        copy("cohort", groups, "id = (select cohort_id" + model + ")", Map.of("id", FIRST + " + n"));
        copy(
                "cohort_session",
                groups,
                "cohort_id = (select cohort_id" + model + ")",
                Map.of("id", FIRST + " + n * " + APART + " + " + place("code"), "cohort_id", FIRST + " + n"));
        copy(
                "person",
                each,
                "id = (select person_id" + model + ")",
                Map.of("id", FIRST + " + n", "pseudonym", "null", "pseudonym_folded", "null"));
        copy(
                "account",
                each,
                "person_id = (select person_id" + model + ")",
                Map.of(
                        "id",
                        FIRST + " + n",
                        "person_id",
                        FIRST + " + n",
                        "email",
                        "'crowd-' || n || '@bench.example'",
                        "welcome_hash",
                        "null"));
        copy(
                "enrolment",
                each,
                "id = " + like,
                Map.of("id", FIRST + " + n", "person_id", FIRST + " + n", "cohort_id", group));
        copy(
                "role_grant",
                each,
                "role = 'TRAINEE' and person_id = (select person_id" + model + ") and cohort_id = (select cohort_id"
                        + model + ")",
                Map.of("id", FIRST + " + n", "person_id", FIRST + " + n", "cohort_id", group));
        copy(
                "evidence_entry",
                each,
                "enrolment_id = " + like,
                Map.of("id", FIRST + " + n * " + APART + " + " + place("id"), "enrolment_id", FIRST + " + n"));
    }

    /** Which of the rows of one model it is, from 1. */
    private static String place(String order) {
        return "row_number() over (partition by n order by t." + order + ")";
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
