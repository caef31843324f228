package org.peerpath.journey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code doors.csv}.
 *
 * @param about what the number in the address names; {@code -} where there is none, {@code code} or {@code word} where what
 *     stands there names no row
 * @param whose the ties that make it somebody's own
 * @param may by role: {@code yes}, {@code own}, {@code any}, {@code on} or {@code -}
 * @param lacks why somebody cannot stand so to what is behind it
 */
record Door(String path, String about, Set<String> whose, Map<String, String> may, Map<String, String> lacks) {
    private static final String COLUMNS_BEFORE = "door about whose";

    static Door of(Map<String, String> line) {
        var may = new HashMap<>(line);
        may.keySet().removeAll(Arrays.asList(COLUMNS_BEFORE.split(" ", -1)));
        var lacks = Arrays.stream(String.valueOf(may.remove("lacks")).split(";", -1))
                .filter(reason -> !reason.isBlank())
                .map(reason -> reason.strip().split(": ", 2))
                .collect(Collectors.toMap(reason -> reason[0], reason -> reason[1]));
        return new Door(
                line.getOrDefault("door", ""),
                line.getOrDefault("about", ""),
                Set.of(line.getOrDefault("whose", "").split(" ", -1)),
                Map.copyOf(may),
                lacks);
    }

    String may(String role) {
        return may.getOrDefault(role, "-");
    }

    /** Whether something follows in the address. */
    boolean hasParameter() {
        return !about.equals("-");
    }

    /** What the first number in the address names, or nothing where that is no row. */
    @Nullable
    String thing() {
        var thing = about.split(">", -1)[0];
        return Things.isKnown(thing) ? thing : null;
    }

    /** What the second number names: a part of the first. */
    @Nullable
    String part() {
        return about.contains(">") ? about.split(">", -1)[1] : null;
    }

    /** Whether the address is one behind this door. */
    boolean leadsTo(String address) {
        boolean file = address.matches(".*\\.(pdf|ics|yaml|xlf|file|csv)");
        return path.equals(address)
                || (path.endsWith("/*") && address.startsWith(path.substring(0, path.length() - 1)) && file)
                || (!path.endsWith("/*") && !path.equals("/") && address.startsWith(path + "/") && !file);
    }

    /** An address behind it, where nobody is led to one. */
    String guessed(String number) {
        return path.endsWith("/*")
                ? path.replace("/*", "/" + number + ".ics")
                : thing() == null ? path.replaceAll("\\{probe: (\\w+)\\|\\w+}", "$1") : path + "/" + number;
    }
}
