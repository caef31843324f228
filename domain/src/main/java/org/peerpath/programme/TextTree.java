package org.peerpath.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What a programme file says, without the way it is written: maps, lists and texts. Every edit is made here as well as in
 * the text; if the two then say different things, the edit is refused.
 */
final class TextTree {

    private TextTree() {}

    static Object of(Node node) {
        if (node instanceof MappingNode mapping) {
            var map = new LinkedHashMap<String, Object>();
            mapping.getValue().forEach(entry -> map.put(key(entry.getKeyNode()), of(entry.getValueNode())));
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            var list = new ArrayList<Object>();
            sequence.getValue().forEach(item -> list.add(of(item)));
            return list;
        }
        return ((ScalarNode) node).getValue();
    }

    static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    /** What this item of a list is called by, or its place. */
    static String step(List<?> list, int index) {
        var code = code(list.get(index));
        return code.isEmpty() || index(list, code) != index ? TextPath.item(index) : code;
    }

    /** Where in a list a step leads; -1 if nowhere. */
    static int index(List<?> list, String step) {
        if (step.matches("~\\d{1,6}")) {
            int index = Integer.parseInt(step.substring(1));
            return index < list.size() ? index : -1;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!step.isEmpty() && step.equals(code(list.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String code(Object item) {
        if (item instanceof Map<?, ?> map) {
            var code = map.get(map.containsKey("code") ? "code" : "key");
            return code instanceof String text ? text : "";
        }
        return "";
    }

    static Optional<Object> find(Object root, TextPath path) {
        Object at = root;
        for (var step : path.steps()) {
            if (at instanceof Map<?, ?> map && map.containsKey(step)) {
                at = map.get(step);
            } else if (at instanceof List<?> list && index(list, step) >= 0) {
                at = list.get(index(list, step));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object root, TextPath path) {
        return (Map<String, Object>) find(root, path).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object root, TextPath path) {
        return (List<Object>) find(root, path).orElseThrow();
    }

    static void set(Object root, TextPath path, Object value) {
        if (find(root, path.parent()).orElseThrow() instanceof List<?>) {
            var list = list(root, path.parent());
            list.set(index(list, path.last()), value);
        } else {
            map(root, path.parent()).put(path.last(), value);
        }
    }

    static void remove(Object root, TextPath path) {
        if (find(root, path.parent()).orElseThrow() instanceof List<?>) {
            var list = list(root, path.parent());
            list.remove(index(list, path.last()));
        } else {
            map(root, path.parent()).remove(path.last());
        }
    }
}
