package org.peerpath.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where in a file the values stand that are set locally. One value may stand in several places, and is the same in all. */
final class LocalPlaces {
    private LocalPlaces() {}

    static List<TextPath> of(Object tree, LocalThing thing, String code) {
        var found = new ArrayList<TextPath>();
        switch (thing) {
            case PLACEMENT -> found.add(TextPath.of("placements", code, "time"));
            case SESSION ->
                walk(tree, TextPath.of("modules"), (path, map) -> found.add(path.then("sessions", code, "time")));
            case HOURS ->
                walk(tree, TextPath.of("awards"), (path, map) -> {
                    if (!isRenewal(path) && map.get("hours") instanceof Map<?, ?> hours && isOf(hours, code)) {
                        found.add(path.then("hours", "time"));
                    }
                });
            case ATTENDANCE ->
                walk(
                        tree,
                        TextPath.of("awards", code, "requirement"),
                        (path, map) -> found.add(path.then("attendance", "percent")));
            case WITHIN ->
                walk(
                        tree,
                        TextPath.of("awards", code, "requirement"),
                        (path, map) -> found.add(path.then("within", "months")));
        }
        found.removeIf(path -> !(TextTree.find(tree, path).orElse(null) instanceof String));
        return found.stream().distinct().toList();
    }

    /** What keeps an award valid is done later, and is no part of the programme's time. */
    private static boolean isRenewal(TextPath path) {
        return path.steps().size() > 2 && path.steps().get(2).equals("renewal");
    }

    private static boolean isOf(Map<?, ?> hours, String code) {
        return Objects.equals(hours.get("category"), code) || Objects.equals(hours.get("categories"), List.of(code));
    }

    /** Every map from there on, with its place. */
    private static void walk(Object tree, TextPath from, BiConsumer<TextPath, Map<?, ?>> each) {
        Optional<Object> there = TextTree.find(tree, from);
        there.ifPresent(node -> below(node, from, each));
    }

    private static void below(Object node, TextPath path, BiConsumer<TextPath, Map<?, ?>> each) {
        if (node instanceof Map<?, ?> map) {
            each.accept(path, map);
            map.forEach((key, value) -> below(value, path.then(String.valueOf(key)), each));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                below(list.get(i), path.then(TextTree.step(list, i)), each);
            }
        }
    }
}
