package org.peerpath.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be written about one kind of thing: its fields, and the lists of further things in it.
 *
 * @param name under which its words are found: {@code session}
 * @param order the keys in the order in which files usually have them
 */
public record Shape(String name, List<Field> fields, List<Part> lists, List<String> order) {

    /**
     * A list of things within a thing.
     *
     * @param key where the list stands, below the thing
     * @param shape the shape of its items
     * @param kinds of which kind a new item can be; empty where there is only one
     */
    public record Part(String key, String shape, List<String> kinds) {
        public Part {
            kinds = List.copyOf(kinds);
        }

        public String word() {
            return key.replace(':', '-');
        }
    }

    public Shape {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
        order = List.copyOf(order);
    }

    static Shape of(String name, String order, Field... fields) {
        return new Shape(name, List.of(fields), List.of(), order.isEmpty() ? List.of() : List.of(order.split(" ", -1)));
    }

    Shape with(String key, String shape, String... kinds) {
        var more = new ArrayList<>(lists);
        more.add(new Part(key, shape, List.of(kinds)));
        return new Shape(name, fields, more, order);
    }
}
