package org.peerpath.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a programme file something stands. Things with a code of their own are named by it, so that the place stays
 * the same when a colleague adds something before it; other items of a list are counted: {@code modules,m1,title,en},
 * {@code awards,certificate,requirement,all,~2}.
 */
public record TextPath(List<String> steps) implements Serializable {

    /** In addresses too, where the server’s guard takes no colon. */
    private static final String SEPARATOR = ",";

    /** The whole file. */
    public static final TextPath ROOT = new TextPath(List.of());

    public TextPath {
        steps = List.copyOf(steps);
    }

    public static TextPath of(String... steps) {
        return new TextPath(List.of(steps));
    }

    /** Reads what {@link #toString()} wrote. */
    public static TextPath parse(String written) {
        return written.isEmpty() ? ROOT : new TextPath(List.of(written.split(SEPARATOR, -1)));
    }

    /** The step to an item that has no code, by its place in its list. */
    public static String item(int index) {
        return "~" + index;
    }

    public TextPath then(String... more) {
        var all = new ArrayList<>(steps);
        all.addAll(List.of(more));
        return new TextPath(all);
    }

    /** Further steps, as a key of the file names them: {@code rubric:pass:level}. */
    public TextPath thenAll(String written) {
        return written.isEmpty() ? this : then(written.split(":", -1));
    }

    public TextPath parent() {
        return new TextPath(steps.subList(0, steps.size() - 1));
    }

    public String last() {
        return steps.get(steps.size() - 1);
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    public boolean startsWith(TextPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, steps);
    }
}
