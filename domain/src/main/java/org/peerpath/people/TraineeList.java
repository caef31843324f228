package org.peerpath.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.peerpath.identity.Account;
import org.peerpath.identity.CalledName;
import org.peerpath.identity.Person;

/** A list of people, held against what a line needs, before anybody looks into the database. */
public final class TraineeList {
    /** Lines of people in one file. */
    public static final int LINES_MAX = 300;

    /** Size of one file, in bytes. */
    public static final int BYTES_MAX = 256 * 1024;

    private static final Pattern VISIBLE = Pattern.compile(CalledName.VISIBLE);
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@\"'<>(),;:\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private TraineeList() {}

    /** What has to be mended, by the number of the line; lines in order have nothing. */
    public static Map<Integer, List<LineProblem>> problems(List<TraineeLine> lines) {
        var seen = new HashSet<String>();
        var problems = new TreeMap<Integer, List<LineProblem>>();
        for (var line : lines) {
            var found = new ArrayList<LineProblem>();
            if (line.tooLong()) {
                found.add(LineProblem.TOO_MANY_CELLS);
            }
            addName(line.name(), found);
            addEmail(line.email(), seen, found);
            if (!line.language().isEmpty() && !LANGUAGES.contains(language(line.language()))) {
                found.add(LineProblem.LANGUAGE_UNKNOWN);
            }
            if (!line.zone().isEmpty() && !ZONES.contains(line.zone())) {
                found.add(LineProblem.ZONE_UNKNOWN);
            }
            problems.put(line.number(), found);
        }
        return problems;
    }

    private static void addName(String name, List<LineProblem> found) {
        if (name.isBlank()) {
            found.add(LineProblem.NAME_MISSING);
        } else if (name.length() > Person.NAME_MAX) {
            found.add(LineProblem.NAME_TOO_LONG);
        } else if (SpreadsheetCell.isFormula(name)) {
            found.add(LineProblem.NAME_LOOKS_LIKE_A_FORMULA);
        } else if (!VISIBLE.matcher(name).matches()) {
            found.add(LineProblem.NAME_HAS_HIDDEN_SIGNS);
        }
    }

    private static void addEmail(String email, Set<String> seen, List<LineProblem> found) {
        if (email.isBlank()) {
            found.add(LineProblem.EMAIL_MISSING);
        } else if (email.length() > Account.EMAIL_MAX
                || SpreadsheetCell.isFormula(email)
                || !ADDRESS.matcher(email).matches()) {
            found.add(LineProblem.EMAIL_NOT_AN_ADDRESS);
        } else if (!seen.add(Account.canonical(email))) {
            found.add(LineProblem.EMAIL_TWICE);
        }
    }

    /** The language of a tag: {@code de} of {@code de-AT}. */
    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
