package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a file of the backup, with those of its parts that were asked for by name. */
final class Leaf {
    /** What Moodle writes where there is nothing. */
    private static final String NOTHING = "$@NULL@$";

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Leaf> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Leaf(String name) {
        this.name = name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(Leaf part) {
        parts.add(part);
    }

    void say(String words) {
        text.append(words);
    }

    String name() {
        return name;
    }

    /** An attribute; empty if it has none. */
    String at(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** What it says. */
    String words() {
        var words = text.toString().strip();
        return words.equals(NOTHING) ? "" : words;
    }

    /** What a part says; empty if there is none. */
    String words(String part) {
        return part(part).map(Leaf::words).orElse("");
    }

    Optional<Leaf> part(String called) {
        return parts.stream().filter(part -> part.name.equals(called)).findFirst();
    }

    List<Leaf> parts(String called) {
        return parts.stream().filter(part -> part.name.equals(called)).toList();
    }

    /** All of that name within it, however deep. */
    List<Leaf> all(String called) {
        var found = new ArrayList<Leaf>();
        for (var part : parts) {
            if (part.name.equals(called)) {
                found.add(part);
            }
            found.addAll(part.all(called));
        }
        return found;
    }
}
