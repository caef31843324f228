package org.peerpath.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One door and one person: what it opens for them and what it does not, as its line says. */
final class Cell {
    /**
     * PostgreSQL puts a second wall behind the one that is asked here, so nothing opens there that stays shut on H2: each
     * person asks at each door there too, for each kind of thing, and for fewer of a kind.
     */
    private static final boolean BEHIND_TWO_WALLS =
            System.getProperty("peerpath.test.database", "h2").equals("postgresql");

    /** How many of their own things each person tries at each door. */
    private static final int OF_OWN = BEHIND_TWO_WALLS ? 2 : 5;

    /** How many of each other kind. */
    private static final int OF_OTHERS = BEHIND_TWO_WALLS ? 1 : 3;

    /** How many where there should be no door at all. */
    private static final int OF_ANY = 1;

    /** Nobody has it. */
    private static final String NOTHING = "999999999";

    /** The tables of things that are called otherwise. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("host", "organisation"),
            Map.entry("host file", "host_file"),
            Map.entry("hosted placement", "placement"),
            Map.entry("day", "log_entry"),
            Map.entry("hosted day", "log_entry"),
            Map.entry("dispute", "placement_dispute"),
            Map.entry("hosted dispute", "placement_dispute"),
            Map.entry("session", "cohort_session"),
            Map.entry("programme version", "programme_version"),
            Map.entry("open cohort", "cohort"),
            Map.entry("claim", "prior_learning_claim"),
            Map.entry("lesson", "learning_item"),
            Map.entry("share", "shared_reflection"),
            Map.entry("programme share", "programme_share"),
            Map.entry("meeting", "supervision_meeting"),
            Map.entry("hosted meeting", "supervision_meeting"));

    private final Door door;
    private final Caller caller;
    private final Known known;
    private final Tally tally;
    private final String may;
    private final Set<String> led;

    /** What the doors are tried with: things, those that are deleted, and where people are led. */
    record Known(Things things, OtherHouses houses, Ways ways) {}

    Cell(Door door, Caller caller, Known known, Tally tally) {
        this.door = door;
        this.caller = caller;
        this.known = known;
        this.tally = tally;
        may = door.may(caller.role());
        led = known.ways().of(caller.account(), door);
    }

    void tryOut() {
        if (may.equals("on")) {
            known.ways().all(door).stream().limit(OF_OWN).forEach(this::leadsOn);
        } else if (door.thing() == null) {
            nameless();
        } else if (may.equals("yes") || may.equals("any")) {
            open();
        } else if (may.equals("own")) {
            own();
        } else {
            shut();
        }
    }

    /** Nothing in the address, or nothing that names a row. */
    private void nameless() {
        var all = known.ways().all(door);
        switch (may) {
            case "yes", "any" -> all.stream().limit(OF_OWN).forEach(path -> opens(path, "open"));
            case "own" -> {
                led.stream().limit(OF_OWN).forEach(path -> opens(path, "open"));
                if (!led.contains(door.path()) && all.contains(door.path())) {
                    opens(door.path(), "open");
                }
                all.stream()
                        .filter(path -> !led.contains(path) && path.matches(".*/\\d+"))
                        .limit(OF_OTHERS)
                        .forEach(path -> staysShut(path, Relation.OTHER));
            }
            default -> {
                refuseToBeLed();
                all.stream().limit(OF_OTHERS).forEach(path -> staysShut(path, "no such door"));
            }
        }
    }

    private void open() {
        var there = may.equals("yes") ? numbered(known.ways().all(door)) : addresses();
        there.stream()
                .filter(path -> relation(path) == Relation.GONE)
                .forEach(path -> tally.leak("There is no " + path));
        for (var relation : EnumSet.of(Relation.OWN, Relation.SAME, Relation.OTHER)) {
            some(there, relation, OF_OTHERS).forEach(path -> opens(path, relation));
        }
        gone().forEach(path -> staysShut(path, Relation.GONE));
        swapped();
    }

    private void own() {
        numbered(led).stream()
                .filter(path -> relation(path) != Relation.OWN)
                .forEach(path ->
                        tally.leak("%s is led to %s, which is %s".formatted(caller.account(), path, relation(path))));
        some(numbered(led), Relation.OWN, OF_OWN).forEach(path -> opens(path, Relation.OWN));
        for (var relation : EnumSet.of(Relation.SAME, Relation.OTHER)) {
            some(addresses(), relation, OF_OTHERS).forEach(path -> staysShut(path, relation));
        }
        gone().forEach(path -> staysShut(path, Relation.GONE));
        swapped();
        if (known.ways().all(door).contains(door.path())) {
            opens(door.path(), "open");
        }
    }

    private void shut() {
        refuseToBeLed();
        for (var relation : EnumSet.of(Relation.OWN, Relation.SAME, Relation.OTHER)) {
            some(addresses(), relation, OF_ANY).forEach(path -> staysShut(path, relation));
        }
        gone().limit(OF_ANY).forEach(path -> staysShut(path, Relation.GONE));
    }

    private void refuseToBeLed() {
        if (!led.isEmpty() && !caller.isOutside()) {
            tally.leak(
                    "%s is led to %s".formatted(caller.account(), led.iterator().next()));
        }
    }

    /** Their own in the address, and after it a part of something that is not. */
    private void swapped() {
        var part = door.part();
        if (part == null) {
            return;
        }
        for (var path : some(numbered(may.equals("any") ? addresses() : led), Relation.OWN, 1)) {
            known.things().all(part).stream()
                    .filter(number ->
                            known.things().relation(caller.account(), part, number, door.whose()) != Relation.OWN)
                    .limit(OF_OTHERS)
                    .forEach(number -> staysShut(door.path() + "/" + number(path) + "/" + number, Relation.SWAPPED));
        }
    }

    /** Addresses of everything there is of its kind, made like those to which anybody is led. */
    private List<String> addresses() {
        var there = numbered(known.ways().all(door));
        var patterns = door.part() != null || there.isEmpty()
                ? List.of(door.guessed("{}"))
                : there.stream()
                        .map(path -> path.replaceFirst("/\\d+", "/{}"))
                        .distinct()
                        .limit(2)
                        .toList();
        var addresses = new ArrayList<>(there);
        for (var pattern : patterns) {
            known.things()
                    .all(String.valueOf(door.thing()))
                    .forEach(number -> addresses.add(pattern.replace("{}", number)));
        }
        return addresses.stream().distinct().toList();
    }

    private Stream<String> gone() {
        var pattern = addresses().stream()
                .findFirst()
                .map(path -> path.replaceFirst("/\\d+", "/{}"))
                .orElse(door.guessed("{}"));
        var table = TABLES.getOrDefault(door.thing(), String.valueOf(door.thing()));
        return Stream.concat(known.houses().gone(table).stream().limit(1), Stream.of(NOTHING, "-1"))
                .map(number -> pattern.replace("{}", number));
    }

    /** Some of them, and not the same few for everybody. */
    private List<String> some(List<String> paths, Relation relation, int most) {
        var found = new ArrayList<>(
                paths.stream().filter(path -> relation(path) == relation).toList());
        Collections.rotate(found, caller.account().hashCode() % Math.max(1, found.size()));
        return found.subList(0, Math.min(most, found.size()));
    }

    private Relation relation(String path) {
        return known.things().relation(caller.account(), String.valueOf(door.thing()), number(path), door.whose());
    }

    private void opens(String path, Object what) {
        tally.opens(door, caller, path, what);
    }

    private void staysShut(String path, Object what) {
        tally.staysShut(door, caller, path, what);
    }

    private void leadsOn(String path) {
        tally.leadsOn(door, caller, path);
    }

    private static List<String> numbered(Collection<String> paths) {
        return paths.stream().filter(path -> path.matches(".*/\\d+.*")).toList();
    }

    /** The number that an address names first. */
    private static String number(String path) {
        return path.replaceFirst("^\\D*/(\\d+).*", "$1");
    }
}
