package org.peerpath.people.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.peerpath.people.FileProblem;
import org.peerpath.people.TraineeLine;
import org.peerpath.people.TraineeList;

/**
 * A list as spreadsheets write it: in UTF-8, or in the older way of Windows; with commas, semicolons or tabs. The first
 * line says which column is which, in any of our languages and in any order.
 *
 * @param problem why it cannot be read at all
 * @param older whether it was written in the older way, so that somebody looks at the accents
 */
record TraineeFile(List<TraineeLine> lines, @Nullable FileProblem problem, boolean older) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    private static final Map<Column, List<String>> HEADINGS = new EnumMap<>(Map.of(
            Column.NAME, List.of("name", "nombre", "display name"),
            Column.EMAIL,
                    List.of(
                            "email",
                            "e-mail",
                            "mail",
                            "e-mail address",
                            "e-mail-adresse",
                            "correo",
                            "correo electrónico"),
            Column.LANGUAGE, List.of("language", "sprache", "idioma"),
            Column.ZONE, List.of("time zone", "timezone", "zeitzone", "zona horaria")));

    private enum Column {
        NAME,
        EMAIL,
        LANGUAGE,
        ZONE
    }

    static TraineeFile read(byte[] bytes) {
        if (bytes.length > TraineeList.BYTES_MAX) {
            return unread(FileProblem.TOO_BIG);
        }
        var utf8 = decoded(bytes, StandardCharsets.UTF_8);
        var text = utf8 != null ? utf8 : decoded(bytes, WINDOWS);
        if (text == null || text.indexOf('\0') >= 0) {
            return unread(FileProblem.NOT_TEXT);
        }
        var whole = text.startsWith(MARK) ? text.substring(1) : text;
        return whole.isBlank() ? unread(FileProblem.EMPTY) : parsed(whole, utf8 == null);
    }

    private static TraineeFile unread(FileProblem problem) {
        return new TraineeFile(List.of(), problem, false);
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static TraineeFile parsed(String text, boolean older) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return lines(parser, older);
        } catch (IOException | UncheckedIOException broken) {
            return unread(FileProblem.BROKEN_QUOTES);
        }
    }

    private static TraineeFile lines(CSVParser parser, boolean older) {
        var records = parser.iterator();
        var headings = records.hasNext() ? Headings.of(records.next()) : new Headings(Map.of(), 0);
        if (!headings.places().keySet().containsAll(List.of(Column.NAME, Column.EMAIL))) {
            return unread(FileProblem.NO_HEADINGS);
        }
        var lines = new ArrayList<TraineeLine>();
        while (records.hasNext()) {
            if (lines.size() == TraineeList.LINES_MAX) {
                return unread(FileProblem.TOO_MANY_LINES);
            }
            var record = records.next();
            if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(line(record, (int) parser.getCurrentLineNumber(), headings));
            }
        }
        return lines.isEmpty() ? unread(FileProblem.EMPTY) : new TraineeFile(List.copyOf(lines), null, older);
    }

    private static TraineeLine line(CSVRecord record, int number, Headings headings) {
        return new TraineeLine(
                number,
                record.size() > headings.width(),
                cell(record, headings.places().get(Column.NAME)),
                cell(record, headings.places().get(Column.EMAIL)),
                cell(record, headings.places().get(Column.LANGUAGE)),
                cell(record, headings.places().get(Column.ZONE)));
    }

    private static String cell(CSVRecord record, @Nullable Integer place) {
        return place == null || place >= record.size() ? "" : record.get(place).strip();
    }

    /** Which column is which, and how many there are. */
    private record Headings(Map<Column, Integer> places, int width) {
        static Headings of(CSVRecord first) {
            var places = new EnumMap<Column, Integer>(Column.class);
            for (int i = 0; i < first.size(); i++) {
                var heading = first.get(i).strip().toLowerCase(Locale.ROOT);
                for (var column : HEADINGS.entrySet()) {
                    if (column.getValue().contains(heading)) {
                        places.putIfAbsent(column.getKey(), i);
                    }
                }
            }
            return new Headings(places, first.size());
        }
    }

    /** Whichever of the usual ones stands most often in the first line. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char one : new char[] {';', '\t'}) {
            if (count(first, one) > count(first, most)) {
                most = one;
            }
        }
        return most;
    }

    private static long count(String text, char one) {
        return text.chars().filter(c -> c == one).count();
    }
}
