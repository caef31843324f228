package org.peerpath.attendance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sheet of paper with a short code in each row: what was signed on it is keyed back by those codes. They stay the same
 * when the sheet is printed again, also when somebody joined the group since.
 */
public final class RowCodes {
    private static final int LENGTH = 4;

    private final Map<String, Long> enrolments = new LinkedHashMap<>();
    private final Map<Long, String> codes = new LinkedHashMap<>();

    public RowCodes(Secret secret, Collection<Long> enrolmentIds) {
        for (var enrolment : new TreeSet<>(enrolmentIds)) {
            var code = Stream.iterate(0, again -> again + 1)
                    .map(again -> SpokenCode.of(secret.sign("row:" + enrolment + ":" + again), LENGTH))
                    .filter(one -> !enrolments.containsKey(one))
                    .findFirst()
                    .orElseThrow();
            enrolments.put(code, enrolment);
            codes.put(enrolment, code);
        }
    }

    public String of(long enrolment) {
        return codes.getOrDefault(enrolment, "");
    }

    /** Reads what was keyed: codes in any order, between spaces, commas or on lines of their own. */
    public Keyed read(String words) {
        var found = new LinkedHashSet<Long>();
        var unknown = new LinkedHashSet<String>();
        for (var word : words.split("[\\s,;.]+", -1)) {
            var enrolment = enrolments.get(SpokenCode.typed(word));
            if (enrolment != null) {
                found.add(enrolment);
            } else if (!word.isEmpty()) {
                unknown.add(word);
            }
        }
        return new Keyed(found, List.copyOf(unknown));
    }

    /**
     * What was keyed.
     *
     * @param unknown what stands in no row of this sheet, as it was typed
     */
    public record Keyed(Set<Long> enrolments, List<String> unknown) {}
}
