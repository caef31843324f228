package org.peerpath.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a programme file that can be changed in one place and stays as it is in all others, comments and line ends
 * included. It has to be YAML; whether it makes sense as a programme is the question of {@link ProgrammeFile}. Each change
 * gives a new text and is checked: exactly the value that was meant says something else, or the change is refused.
 */
public final class ProgrammeText {

    private final String text;
    private final Node root;
    private final Object tree;

    private ProgrammeText(String text) {
        this.text = text;
        this.root = ProgrammeFile.compose(text);
        this.tree = TextTree.of(root);
    }

    /** @throws ProgrammeFileException if it is no YAML, or too much of it */
    public static ProgrammeText of(String text) {
        return new ProgrammeText(text);
    }

    /** The whole file. */
    public String text() {
        return text;
    }

    Node root() {
        return root;
    }

    /** What stands there: a text, a list, or a map. */
    public Optional<Object> find(TextPath path) {
        return TextTree.find(tree, path);
    }

    public boolean has(TextPath path) {
        return find(path).isPresent();
    }

    /** The text that stands there; empty if there is none. */
    public String value(TextPath path) {
        return find(path)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    /** The items of the list that stands there; none if there is no list. */
    public List<?> items(TextPath path) {
        return find(path).orElse(List.of()) instanceof List<?> list ? list : List.of();
    }

    /** What the file asks of something that may be set locally; empty where nothing, or not the same everywhere. */
    public String localValue(LocalThing thing, String code) {
        var values = LocalPlaces.of(tree, thing, code).stream()
                .map(this::value)
                .distinct()
                .toList();
        return values.size() == 1 ? values.get(0) : "";
    }

    /** The keys of the map that stands there, in the order of the file. */
    public List<String> keys(TextPath path) {
        return find(path).orElse(Map.of()) instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The steps to the items of a list, in its order. */
    public List<String> steps(TextPath path) {
        var items = items(path);
        return IntStream.range(0, items.size())
                .mapToObj(index -> TextTree.step(items, index))
                .toList();
    }

    /** Where in its list an item stands; -1 if it is not there. */
    public int index(TextPath item) {
        return TextTree.index(items(item.parent()), item.last());
    }

    /** The same place with each step counted rather than named, as problems are told: {@code modules[0].title}. */
    public String counted(TextPath path) {
        var written = new StringBuilder();
        var at = TextPath.ROOT;
        for (var step : path.steps()) {
            if (find(at).orElse("") instanceof List<?> list) {
                written.append('[').append(TextTree.index(list, step)).append(']');
            } else {
                written.append(written.isEmpty() ? "" : ".").append(step);
            }
            at = at.then(step);
        }
        return written.toString();
    }

    /**
     * Replaces what stands there, or adds it to the map it belongs to; a map on the way there is made.
     *
     * @param value a text, a list or a map
     * @param order in which order the keys of that map are usually written
     */
    public ProgrammeText set(TextPath path, Object value, List<String> order) {
        if (find(path).equals(Optional.of(value))) {
            return this;
        }
        if (!has(path) && !has(path.parent())) {
            var made = new LinkedHashMap<String, Object>(Map.of(path.last(), value));
            return set(path.parent(), made, order);
        }
        return changed(splice(layout(), path, value, order), tree -> TextTree.set(tree, path, value));
    }

    private UnaryOperator<String> splice(TextLayout layout, TextPath path, Object value, List<String> order) {
        var places = TextPlaces.to(root, path);
        return places.isThere()
                ? ValueSplices.replace(layout, places, value)
                : ValueSplices.add(layout, places, value, order);
    }

    public ProgrammeText set(TextPath path, Object value) {
        return set(path, value, List.of());
    }

    /** A value for a place, as {@link #set} takes it. */
    public record Setting(TextPath path, Object value, List<String> order) {}

    /** The same as one {@link #set} after the other; where each lies apart, the whole is read and checked once. */
    public ProgrammeText setAll(List<Setting> settings) {
        var others = settings.stream()
                .filter(one -> !find(one.path()).equals(Optional.of(one.value())))
                .toList();
        if (others.size() > 1 && others.stream().allMatch(one -> has(one.path().parent()))) {
            try {
                return together(others);
            } catch (UnspliceableText close) {
                // Two touch each other: one after the other, each is checked by itself.
            }
        }
        var after = this;
        for (var one : others) {
            after = after.set(one.path(), one.value(), one.order());
        }
        return after;
    }

    private ProgrammeText together(List<Setting> settings) {
        var layout = layout();
        var cuts = new TextCuts(text);
        settings.forEach(one -> cuts.add(splice(layout, one.path(), one.value(), one.order())));
        return changed(
                whole -> cuts.applied(), tree -> settings.forEach(one -> TextTree.set(tree, one.path(), one.value())));
    }

    /** Takes a key or an item away, with the comment above it. The last item of a list leaves an empty list. */
    public ProgrammeText remove(TextPath path) {
        if (!has(path)) {
            return this;
        }
        if (items(path.parent()).size() == 1) {
            return set(path.parent(), List.of());
        }
        var place = TextPlaces.to(root, path);
        var splice = place.container() instanceof SequenceNode list
                ? ListSplices.remove(layout(), list, place.index())
                : ValueSplices.remove(layout(), (MappingNode) place.container(), place.index());
        return changed(splice, tree -> TextTree.remove(tree, path));
    }

    /** Adds an item to a list, before the one that stands at the index now; a list that is missing is made. */
    public ProgrammeText insert(TextPath list, int index, Object value, List<String> order) {
        if (items(list).isEmpty()) {
            return set(list, List.of(value), order);
        }
        var node = (SequenceNode) TextPlaces.to(root, list).node();
        return changed(ListSplices.insert(layout(), node, index, value), tree -> TextTree.list(tree, list)
                .add(index, value));
    }

    /** Moves an item to another place in its list, with the comment above it. */
    public ProgrammeText move(TextPath item, int to) {
        int from = index(item);
        var list = item.parent();
        if (from < 0 || to < 0 || to >= items(list).size() || from == to) {
            return this;
        }
        var node = (SequenceNode) TextPlaces.to(root, list).node();
        return changed(ListSplices.move(layout(), node, from, to), tree -> {
            var moved = TextTree.list(tree, list).remove(from);
            TextTree.list(tree, list).add(to, moved);
        });
    }

    private TextLayout layout() {
        return new TextLayout(text);
    }

    private ProgrammeText changed(UnaryOperator<String> splice, Consumer<Object> same) {
        var expected = TextTree.of(root);
        same.accept(expected);
        ProgrammeText after;
        try {
            after = new ProgrammeText(splice.apply(text));
        } catch (ProgrammeFileException unreadable) {
            throw new UnspliceableText(unreadable);
        }
        if (!after.tree.equals(expected)) {
            throw new UnspliceableText();
        }
        return after;
    }
}
