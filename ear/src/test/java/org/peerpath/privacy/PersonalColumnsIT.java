package org.peerpath.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.privacy.service.Declarations;

/** A new column that can hold a word about somebody is declared by its feature, or somebody said why it need not be. */
class PersonalColumnsIT extends InServer {
    private static final Pattern OWNER = Pattern.compile("(?<![.\\w])(\\w+) = \\?1");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{3,}(_[A-Z]+)*");

    /** Each kind of fact has outcomes of its own. */
    private static final String SAID_BY_ITS_KIND = "evidence_entry.outcome";

    @Inject
    private Declarations declarations;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Test
    void every_column_that_can_hold_a_word_about_somebody_is_accounted_for() throws Exception {
        var open = new TreeSet<>(columns());
        open.removeAll(declared());
        var excused = Columns.notPersonal();
        open.removeIf(column -> excused.contains(column) || excused.contains(column.replaceAll("\\..*", ".*")));
        assertThat(open)
                .as("declare them in the feature's PersonalData, or say why not in not-personal.csv")
                .isEmpty();
    }

    @Test
    void nothing_is_excused_that_is_not_there() throws Exception {
        var columns = columns();
        var tables = new TreeSet<String>();
        columns.forEach(column -> tables.add(column.replaceAll("\\..*", ".*")));
        assertThat(Columns.notPersonal()).allMatch(one -> columns.contains(one) || tables.contains(one));
    }

    /** In the readable copy a state is a word in the person's language, and never the name that the database keeps. */
    @Test
    void what_is_kept_by_the_name_of_a_constant_says_which_words_it_has() throws Exception {
        var raw = new TreeSet<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var name : saidAsTheyAre()) {
                var column = name.split("[.]", -1);
                try (var rows = statement.executeQuery("select distinct " + column[1] + " from " + column[0])) {
                    while (rows.next()) {
                        // Yes and no are said by whoever writes the copy.
                        if (!(rows.getObject(1) instanceof Boolean)) {
                            raw.add(name + " " + rows.getString(1));
                        }
                    }
                }
            }
        }
        // A time zone is called UTC everywhere.
        raw.removeIf(value -> value.endsWith(".zone UTC"));
        raw.removeIf(value -> !CONSTANT.matcher(value.replaceFirst("\\S+ ", "")).matches());
        assertThat(raw).isEmpty();
    }

    private Set<String> saidAsTheyAre() {
        var names = new TreeSet<String>();
        for (var table : declarations.tables()) {
            table.said().stream()
                    .filter(column -> column.words() == null)
                    .forEach(column -> names.add(table.table() + "." + column.name()));
        }
        names.remove(SAID_BY_ITS_KIND);
        return names;
    }

    private Set<String> columns() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return Columns.ofWordsAndPeople(connection);
        }
    }

    private Set<String> declared() {
        var declared = new TreeSet<String>();
        for (var table : declarations.tables()) {
            var owner = OWNER.matcher(table.whose());
            while (owner.find()) {
                declared.add(table.table() + "." + owner.group(1));
            }
            table.said().forEach(column -> declared.add(table.table() + "." + column.name()));
            table.withheld().forEach(column -> declared.add(table.table() + "." + column));
        }
        return declared;
    }
}
