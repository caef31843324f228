package org.peerpath.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peerpath.harness.Rows;
import org.peerpath.kernel.service.PersonalTable;

/**
 * Puts rows about one person into every declared table, each word in them a marker of its own: taken from a row of the
 * demonstration, since that is what rows look like, and made the person's.
 */
final class Canary {
    /** Keys of the programme, constants and languages: what they stand for is not about anybody. */
    private static final Set<String> CODES = Set.of(
            "language",
            "zone",
            "requirement",
            "component",
            "criterion",
            "competence",
            "decision",
            "outcome",
            "result",
            "state",
            "level_shown");

    /** Columns of words in which no marker of this kind can stand, and why that hides nothing. */
    private static final Map<String, String> NOT_MARKED = Map.ofEntries(
            Map.entry("evidence_entry.kind", "a constant"),
            Map.entry("evidence_entry.subject", "a key of the programme"),
            Map.entry("log_entry.contact", "a constant"),
            Map.entry("supervision_meeting.themes", "constants of a list"),
            Map.entry("consent_event.words", "our own words, which somebody agreed to"),
            Map.entry("application.email", "the address, which is a marker of its own"),
            Map.entry("booking.email", "the address, which is a marker of its own"),
            Map.entry("invitation.email", "the address, which is a marker of its own"),
            Map.entry("practice_contact.address", "the address, which is a marker of its own"),
            Map.entry("outbox_mail.address", "the address, which is a marker of its own"),
            Map.entry("reflection.sealed", "written in the browser, with a marker, and sealed"),
            Map.entry("wellbeing_plan.sealed", "written in the browser, with a marker, and sealed"),
            Map.entry("prompt_answer.sealed", "written in the browser, with a marker, and sealed"),
            Map.entry("shared_reflection.sealed", "a copy of that, sealed anew"),
            Map.entry("award_document.pdf", "drawn from its award and packed; it cannot be there without it"));

    private final Connection connection;
    private final Map<String, String> markers = new TreeMap<>();
    private final Map<String, PersonalTable> declared = new LinkedHashMap<>();
    private static int next = 1000;

    Canary(Connection connection, List<PersonalTable> tables) {
        this.connection = connection;
        tables.forEach(table -> declared.put(table.table(), table));
    }

    /** What was written where: {@code table.column} and the marker. */
    Map<String, String> markers() {
        return markers;
    }

    String marker(String where) {
        return markers.computeIfAbsent(where, w -> "Qzx" + next++ + "v");
    }

    /**
     * Adds a row.
     *
     * @param like which rows it may be taken from
     * @return its id
     */
    long add(String table, String like, Map<String, ?> given) throws SQLException {
        return Rows.copy(connection, table, like, given, row -> {
            row.replaceAll((column, value) ->
                    value instanceof String word && !given.containsKey(column) ? marked(table, column, word) : value);
            return row;
        });
    }

    /** Adds a row of which there is none to take it from. */
    long write(String table, Map<String, ?> given) throws SQLException {
        long id = Rows.newId(connection);
        var row = new LinkedHashMap<String, @Nullable Object>(given);
        row.replaceAll((column, value) -> value instanceof String word ? marked(table, column, word) : value);
        row.put("id", id);
        row.put("version", 0L);
        Rows.insert(connection, table, row);
        return id;
    }

    /** Declared tables in which the person has no row: a hole through which something could be kept or left behind. */
    Set<String> emptyOf(long person) throws SQLException {
        var empty = new TreeSet<String>();
        for (var table : declared.values()) {
            var sql = "select count(*) from " + table.table() + " where "
                    + table.whose().replace("?1", Long.toString(person));
            try (var select = connection.createStatement();
                    var row = select.executeQuery(sql)) {
                row.next();
                if (row.getLong(1) == 0) {
                    empty.add(table.table());
                }
            }
        }
        return empty;
    }

    /** Declared columns that can hold a word about somebody, and hold no marker. */
    Set<String> unmarked(Set<String> columnsOfWords) {
        var unmarked = new TreeSet<String>();
        for (var table : declared.values()) {
            table.said().stream()
                    .filter(column -> column.words() == null && !CODES.contains(column.name()))
                    .map(column -> table.table() + "." + column.name())
                    .filter(columnsOfWords::contains)
                    .filter(column -> !NOT_MARKED.containsKey(column) && !markers.containsKey(column))
                    .forEach(unmarked::add);
        }
        return unmarked;
    }

    private Object marked(String table, String column, String word) {
        boolean said = tableOf(table).said().stream().anyMatch(one -> one.name().equals(column) && one.words() == null);
        boolean secret = tableOf(table).withheld().contains(column);
        boolean constant = word.matches("[A-Z_]+") || CODES.contains(column);
        if (secret) {
            return "s" + next++;
        }
        if (word.contains("@") || NOT_MARKED.containsKey(table + "." + column)) {
            return word;
        }
        if (word.startsWith("{")) {
            // Pages read it, of whoever keeps a sealed record: it stays what it is, with a marker in it.
            return word.replaceFirst("\\{", "{\"marker\": \"" + marker(table + "." + column) + "\", ");
        }
        return said && !constant ? marker(table + "." + column) : word;
    }

    private PersonalTable tableOf(String name) {
        return Objects.requireNonNull(declared.get(name), name);
    }
}
