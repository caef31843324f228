package org.peerpath.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.Method;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the database, past Peerpath and past the wall of the rows: so that what a test expects is not what the
 * server says. PostgreSQL is asked directly; the file of H2 belongs to the server, and is asked by a door of the tests.
 */
public final class Tables {
    private static final @Nullable String SUPERUSER = System.getProperty("peerpath.test.superuser");

    private Tables() {}

    /** Rows as texts; nothing is {@code null}, as a text. */
    public static List<List<String>> ask(String question) {
        if (SUPERUSER != null) {
            return directly(question);
        }
        return door("ask", question)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The first column of each row. */
    public static List<String> column(String question) {
        return ask(question).stream().map(row -> row.get(0)).toList();
    }

    public static void change(String statement) {
        if (SUPERUSER == null) {
            door("do", statement);
            return;
        }
        try (var connection = open();
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }

    /**
     * Writes one row more, like another but for its number and for what is named here.
     *
     * @param which the condition by which the other one is found
     * @param changed by column, what stands there instead, as SQL says it; {@code $id} is the new number
     * @return its number
     */
    public static String copy(String table, String which, Map<String, String> changed) {
        var id = column("select nextval('entity_id')").get(0);
        var columns = column("select column_name from information_schema.columns where table_schema = 'public'"
                + " and table_name = '" + table + "'");
        var values = columns.stream()
                .map(column -> column.equals("id")
                        ? id
                        : changed.getOrDefault(column, column).replace("$id", id))
                .toList();
        change("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from " + table + " where " + which);
        return id;
    }

    private static String door(String how, String sql) {
        var answer = PlainBrowser.visitor()
                .ask(Method.GET, "/tables?" + how + "=" + URLEncoder.encode(sql, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(sql).isEqualTo(200);
        return answer.body();
    }

    private static List<List<String>> directly(String question) {
        var rows = new ArrayList<List<String>>();
        try (var connection = open();
                var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(question, refused);
        }
        return rows;
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(SUPERUSER);
    }
}
