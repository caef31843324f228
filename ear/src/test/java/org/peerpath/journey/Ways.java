package org.peerpath.journey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.peerpath.harness.Walk;

/** Where each person's own pages lead them, by door. */
final class Ways {
    /** What only its own people are led to. */
    private static final Pattern INSIDE = Pattern.compile(
            "/(my|team|host|issuing|workshop|workshops|people|authoring|audit|retention|shared|safeguarding)(/.*)?");

    private static final Pattern ANYWHERE = Pattern.compile("/.*");

    /** How many pages of a kind are looked at. */
    private static final int OF_A_KIND = 10;

    private final List<Door> doors;
    private final Map<String, Map<String, Set<String>>> led = new LinkedHashMap<>();

    Ways(List<Door> doors) {
        this.doors = doors;
    }

    /** Follows all links from where they begin. */
    void walk(Caller who) {
        var starts =
                who.isOutside() ? List.of("/", "/sign-in", "/verify", "/demo/letters") : List.of("/my", "/workshops");
        new Walk(who.isOutside() ? ANYWHERE : INSIDE, OF_A_KIND).from(starts, path -> {
            var page = who.desk().open(path);
            if (page.status() == 200) {
                add(who.account(), path);
                // Some addresses lead on to the one that counts.
                add(who.account(), page.path());
                page.page()
                        .select(
                                "a[href$=.pdf], a[href$=.ics], a[href$=.yaml], a[href$=.xlf], a[href$=.file], a[href$=.csv]")
                        .forEach(file -> add(who.account(), file.attr("href")));
            }
            return page.links();
        });
    }

    /** Somebody knows an address from elsewhere: from a letter, or by a search. */
    void add(String account, String path) {
        doorOf(path).ifPresent(door -> led.computeIfAbsent(account, none -> new HashMap<>())
                .computeIfAbsent(door.path(), none -> new LinkedHashSet<>())
                .add(path));
    }

    Set<String> of(String account, Door door) {
        return led.getOrDefault(account, Map.of()).getOrDefault(door.path(), Set.of());
    }

    /** The addresses behind a door to which anybody is led; if nobody is, the door itself. */
    Set<String> all(Door door) {
        var found = new LinkedHashSet<String>();
        led.values().forEach(of -> found.addAll(of.getOrDefault(door.path(), Set.of())));
        if (found.isEmpty()) {
            found.add(door.guessed("1"));
        }
        return found;
    }

    private Optional<Door> doorOf(String path) {
        return doors.stream().filter(door -> door.leadsTo(path)).max(Comparator.comparingInt(door -> door.path()
                .length()));
    }
}
