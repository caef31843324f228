package org.peerpath.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The columns of the schema that can hold a word about somebody, or their number. */
final class Columns {
    private static final String WORDS =
            """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
            where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
              and (lower(c.data_type) like '%char%' or lower(c.data_type) in ('text', 'bytea')
                or lower(c.data_type) like '%binary%' or lower(c.data_type) like '%json%')""";
    private static final String NUMBERS =
            """
            select k.table_name, k.column_name from information_schema.referential_constraints fk
            join information_schema.key_column_usage k on k.constraint_name = fk.constraint_name
                and k.constraint_schema = fk.constraint_schema
            join information_schema.table_constraints parent on parent.constraint_name = fk.unique_constraint_name
                and parent.constraint_schema = fk.unique_constraint_schema
            where fk.constraint_schema = current_schema and parent.table_name = 'person'""";

    private Columns() {}

    /** As {@code table.column}. */
    static Set<String> ofWords(Connection connection) throws SQLException {
        return names(connection, WORDS);
    }

    static Set<String> ofWordsAndPeople(Connection connection) throws SQLException {
        var all = names(connection, WORDS);
        all.addAll(names(connection, NUMBERS));
        return all;
    }

    static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = current_schema and table_type = 'BASE TABLE' order by 1")) {
            var tables = new ArrayList<String>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    private static Set<String> names(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var names = new TreeSet<String>();
            while (row.next()) {
                names.add(row.getString(1) + "." + row.getString(2));
            }
            names.removeIf(name -> name.startsWith("qrtz_") || name.startsWith("flyway_"));
            return names;
        }
    }

    /** What somebody looked at and found to say nothing about a person: {@code table.column} or {@code table.*}. */
    static Set<String> notPersonal() throws IOException {
        try (var csv = new BufferedReader(new InputStreamReader(
                Columns.class.getResourceAsStream("/not-personal.csv"), StandardCharsets.UTF_8))) {
            return csv.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 2)[0].strip())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
