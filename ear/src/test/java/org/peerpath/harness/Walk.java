package org.peerpath.harness;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows the links of Peerpath to some pages of each kind, through the doors that are open to whoever walks: so that no
 * page can be forgotten in a list.
 *
 * @param doors the paths that are followed
 * @param ofAKind how many pages of each kind are looked at: they may differ by what waits on them
 */
public record Walk(Pattern doors, int ofAKind) {
    private static final Pattern NUMBERS = Pattern.compile("/[0-9]+");
    private static final Pattern CODES = Pattern.compile("(/(verify|booking|welcome|programme))/[^/]+");

    /** A draft has hundreds of places: what lies in a list of it is one kind. */
    private static final Pattern PLACES = Pattern.compile("(/authoring/(?:part|rules|framework)/#/[^/,]+),[^/]*");

    /** What may be added to a module is the same for each. */
    private static final Pattern MODULES = Pattern.compile("(/team/new-item/#)/[^/]+");

    /**
     * Looks at pages, each once.
     *
     * @param look opens a path, and answers the links it finds there
     * @return the kinds of pages that were looked at
     */
    public Set<String> from(List<String> starts, Function<String, ? extends Collection<String>> look) {
        var seen = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= ofAKind) {
                look.apply(path).stream().filter(doors.asMatchPredicate()).forEach(waiting::add);
            }
        }
        return Map.copyOf(kinds).keySet();
    }

    /** The pages that such links lead to: no file, and nothing that changes how the site is shown. */
    public static List<String> pages(Stream<String> links) {
        return links.map(link -> link.replaceAll("[?#].*", ""))
                .filter(path -> !path.matches("/(language|theme|exit-keys|sign-out).*|.*\\.(pdf|ics|yaml|xlf|csv)"))
                .distinct()
                .toList();
    }

    /** A path without what tells one thing from another of its kind. */
    public static String kind(String path) {
        var counted = CODES.matcher(NUMBERS.matcher(path).replaceAll("/#")).replaceAll("$1/#");
        var within = MODULES.matcher(counted.replace("%2C", ",")).replaceAll("$1/#");
        return PLACES.matcher(within).replaceAll("$1,#");
    }
}
