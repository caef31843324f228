package org.peerpath.journey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was asked, how often of each relation, and what was answered otherwise than it should be. */
final class Tally {
    private static final Set<Relation> ASKED_FOR =
            EnumSet.of(Relation.OWN, Relation.SAME, Relation.OTHER, Relation.GONE);

    private final List<String> leaks = new ArrayList<>();
    private final List<String> denials = new ArrayList<>();
    private final Map<String, Integer> cells = new TreeMap<>();
    private final Map<String, Set<Relation>> tried = new TreeMap<>();

    void opens(Door door, Caller caller, String path, Object what) {
        count(door, caller, what);
        var status = caller.status(path);
        if (status != 200) {
            denials.add("%s got %d at %s, which is %s".formatted(caller.account(), status, path, what));
        }
    }

    void leadsOn(Door door, Caller caller, String path) {
        count(door, caller, "open");
        var status = caller.status(path);
        if (status >= 500) {
            denials.add("%s got %d at %s".formatted(caller.account(), status, path));
        }
    }

    void staysShut(Door door, Caller caller, String path, Object what) {
        count(door, caller, what);
        var status = caller.status(path);
        if (status != 404 && status != 405 && !(status == 401 && caller.isOutside())) {
            leak("%s got %d at %s, which is %s".formatted(caller.account(), status, path, what));
        }
    }

    void leak(String what) {
        leaks.add(what);
    }

    private void count(Door door, Caller caller, Object what) {
        cells.merge(what.toString(), 1, Integer::sum);
        if (what instanceof Relation relation && !door.may(caller.role()).equals("-")) {
            tried.computeIfAbsent(door.path(), none -> EnumSet.noneOf(Relation.class))
                    .add(relation);
        }
    }

    int cells() {
        return cells.values().stream().mapToInt(count -> count).sum();
    }

    List<String> problems() {
        return Stream.concat(leaks.stream(), denials.stream()).toList();
    }

    /** Doors that those whom they are for did not ask for something of each relation, without a reason in their line. */
    List<String> untried(List<Door> doors) {
        var missing = new ArrayList<String>();
        for (var door : doors) {
            for (var relation : door.thing() == null ? Set.<Relation>of() : ASKED_FOR) {
                boolean isTried = tried.getOrDefault(door.path(), Set.of()).contains(relation);
                if (isTried == door.lacks().containsKey(relation.word())) {
                    missing.add("%s: %s is %s".formatted(door.path(), relation, isTried ? "there" : "never tried"));
                }
            }
        }
        return missing;
    }

    /** Doors behind which nobody had anything of their own yet, and somebody should. */
    List<Door> withoutOwn(List<Door> doors) {
        return doors.stream()
                .filter(door -> door.thing() != null
                        && !door.lacks().containsKey(Relation.OWN.word())
                        && !tried.getOrDefault(door.path(), Set.of()).contains(Relation.OWN))
                .toList();
    }

    @Override
    public String toString() {
        return "%d cells %s, %d leaks, %d false denials".formatted(cells(), cells, leaks.size(), denials.size());
    }
}
