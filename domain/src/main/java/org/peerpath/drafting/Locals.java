package org.peerpath.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerpath.programme.LocalThing;
import org.peerpath.programme.TextPath;

/** What a draft lets others set who run the programme, thing by thing. */
record Locals(Draft draft) {
    private static final String PREFIX = "local.";

    /** What can be added. */
    static final List<String> KINDS = Arrays.stream(LocalThing.values())
            .map(thing -> PREFIX + thing.key())
            .toList();

    /** The list in which the things stand that it can be about. */
    static String list(LocalThing thing) {
        return switch (thing) {
            case PLACEMENT -> "placements";
            case SESSION -> "sessions";
            case HOURS -> "categories";
            case ATTENDANCE, WITHIN -> "awards";
        };
    }

    /** Which kind of thing is set by the item that stands there. */
    Optional<LocalThing> thing(TextPath path) {
        boolean item = path.steps().size() == 2 && path.steps().get(0).equals("local");
        return Arrays.stream(LocalThing.values())
                .filter(thing -> item && draft.text().has(path.then(thing.key())))
                .findFirst();
    }

    /** The thing that is set by the item that stands there. */
    Optional<TextPath> about(TextPath path) {
        return thing(path).flatMap(thing -> draft.choices(list(thing)).stream()
                .filter(one -> one.last().equals(draft.text().value(path.then(thing.key()))))
                .findFirst());
    }

    /** A new item about the first thing of its kind that nothing is said about yet; empty if there is none. */
    Map<String, Object> begin(String kind) {
        for (var thing : LocalThing.values()) {
            if (kind.equals(PREFIX + thing.key())) {
                return draft.choices(list(thing)).stream()
                        .map(TextPath::last)
                        .filter(code -> !isSaid(thing, code))
                        .filter(code -> !draft.text().localValue(thing, code).isEmpty())
                        .findFirst()
                        .map(code -> item(thing, code))
                        .orElse(Map.of());
            }
        }
        return Map.of();
    }

    private boolean isSaid(LocalThing thing, String code) {
        var list = TextPath.of("local");
        return draft.text().steps(list).stream()
                .anyMatch(
                        step -> draft.text().value(list.then(step, thing.key())).equals(code));
    }

    /** What the file says itself, and one value more to begin with. */
    private Map<String, Object> item(LocalThing thing, String code) {
        var own = draft.text().localValue(thing, code);
        var values = new ArrayList<Object>(List.of(own));
        values.add(
                thing.isTime()
                        ? other(own, "40 h", "80 h")
                        : thing == LocalThing.WITHIN ? other(own, "24", "36") : other(own, "80", "90"));
        var item = new LinkedHashMap<String, Object>();
        item.put(thing.key(), code);
        item.put("among", values);
        return item;
    }

    private static String other(String own, String one, String two) {
        return own.equals(one) ? two : one;
    }
}
