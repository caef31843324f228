package org.peerpath.programme;

import static org.peerpath.programme.ListSplices.cut;

import java.util.List;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Replaces, adds and removes values in the text. A text keeps the style in which it was written, as long as that can say it. */
final class ValueSplices {

    private ValueSplices() {}

    static UnaryOperator<String> replace(TextLayout layout, TextPlaces place, Object value) {
        var node = place.node();
        int begin = layout.start(node);
        int end = layout.end(node);
        if (begin == end) {
            return cut(begin, end, " " + inline(value, place));
        }
        if (value instanceof String text && node instanceof ScalarNode scalar) {
            return cut(begin, end, scalar(layout, place, scalar.getScalarStyle(), text));
        }
        if (place.inFlow() || TextLayout.isFlow(node) && !nested(value)) {
            return cut(begin, end, WrittenYaml.flow(value));
        }
        var yaml = new WrittenYaml(layout.lineEnding());
        int indent = place.column(layout) + 2;
        if (place.container() instanceof MappingNode mapping) {
            var key = mapping.getValue().get(place.index()).getKeyNode();
            return cut(layout.afterColon(key), end, yaml.afterKey(value, indent));
        }
        return cut(begin, end, yaml.item(value, place.column(layout)));
    }

    private static boolean nested(Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(item -> !(item instanceof String));
    }

    private static String inline(Object value, TextPlaces place) {
        return value instanceof String text ? WrittenText.oneLine(text, place.inFlow()) : WrittenYaml.flow(value);
    }

    private static String scalar(TextLayout layout, TextPlaces place, ScalarStyle style, String text) {
        if (place.inFlow()) {
            return WrittenText.like(style, text, true);
        }
        var yaml = new WrittenYaml(layout.lineEnding());
        int indent = place.column(layout) + 2;
        if (style == ScalarStyle.FOLDED && WrittenText.canFold(text)) {
            return yaml.folded(text, indent);
        }
        if (text.contains("\n") || style == ScalarStyle.LITERAL) {
            return WrittenText.canStandAlone(text) ? yaml.literal(text, indent) : WrittenText.doubleQuoted(text);
        }
        return WrittenText.like(style, text, false);
    }

    static UnaryOperator<String> add(TextLayout layout, TextPlaces place, Object value, List<String> order) {
        if (!(place.container() instanceof MappingNode mapping)
                || mapping.getValue().isEmpty()) {
            throw new UnspliceableText();
        }
        int before = neighbour(mapping, place.key(), order);
        Node neighbour = mapping.getValue().get(before).getValueNode();
        int end = layout.end(neighbour);
        if (place.inFlow()) {
            return cut(end, end, ", " + place.key() + ": " + WrittenYaml.flow(value));
        }
        int column = place.column(layout);
        var yaml = new WrittenYaml(layout.lineEnding());
        var lines = " ".repeat(column) + place.key() + ":" + yaml.afterKey(value, column + 2) + layout.lineEnding();
        if (column == 0 && nested(value)) {
            lines = layout.lineEnding() + lines;
        }
        int at = layout.nextLine(end);
        boolean unended = layout.text().charAt(at - 1) != '\n';
        return cut(at, at, unended ? layout.lineEnding() + lines : lines);
    }

    /** The entry after which a new one is written: the last of those that usually come before it, else the last. */
    private static int neighbour(MappingNode mapping, String key, List<String> order) {
        int last = mapping.getValue().size() - 1;
        int place = order.indexOf(key);
        for (int i = last; place >= 0 && i >= 0; i--) {
            int there = order.indexOf(TextTree.key(mapping.getValue().get(i).getKeyNode()));
            if (there >= 0 && there < place) {
                return i;
            }
        }
        return last;
    }

    static UnaryOperator<String> remove(TextLayout layout, MappingNode mapping, int index) {
        var entries = mapping.getValue();
        if (entries.size() == 1) {
            throw new UnspliceableText();
        }
        boolean last = index == entries.size() - 1;
        int begin = layout.start(entries.get(index).getKeyNode());
        if (TextLayout.isFlow(mapping)) {
            return last
                    ? cut(layout.end(entries.get(index - 1).getValueNode()), end(layout, mapping, index), "")
                    : cut(begin, layout.start(entries.get(index + 1).getKeyNode()), "");
        }
        if (!layout.beginsItsLine(begin)) {
            return cut(begin, layout.start(entries.get(index + 1).getKeyNode()), "");
        }
        int bound = index == 0 ? layout.lineStart(begin) : layout.nextLine(end(layout, mapping, index - 1));
        int line = layout.withComments(layout.lineStart(begin), bound);
        return cut(line, layout.nextLine(end(layout, mapping, index)), "");
    }

    private static int end(TextLayout layout, MappingNode mapping, int index) {
        return layout.end(mapping.getValue().get(index).getValueNode());
    }
}
