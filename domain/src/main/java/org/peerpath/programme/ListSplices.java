package org.peerpath.programme;

import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Adds, removes and moves items of a list in the text. A comment directly above an item belongs to it. */
final class ListSplices {

    private ListSplices() {}

    static UnaryOperator<String> insert(TextLayout layout, SequenceNode list, int index, Object value) {
        return TextLayout.isFlow(list)
                ? insertInFlow(layout, list, index, value)
                : insertLine(layout, list, index, value);
    }

    private static UnaryOperator<String> insertInFlow(TextLayout layout, SequenceNode list, int index, Object value) {
        var items = list.getValue();
        var written = WrittenYaml.flow(value);
        return index < items.size()
                ? cut(layout.start(items.get(index)), layout.start(items.get(index)), written + ", ")
                : cut(layout.end(items.get(index - 1)), layout.end(items.get(index - 1)), ", " + written);
    }

    private static UnaryOperator<String> insertLine(TextLayout layout, SequenceNode list, int index, Object value) {
        int column = layout.column(list);
        boolean likeFlow = list.getValue().stream().allMatch(TextLayout::isFlow);
        var yaml = new WrittenYaml(layout.lineEnding());
        var line = " ".repeat(column) + "- " + (likeFlow ? WrittenYaml.flow(value) : yaml.item(value, column));
        return putLine(layout, index < list.getValue().size() ? begin(layout, list, index) : end(layout, list), line);
    }

    /** A line of its own at this place; where the file ends without a line end, it still does. */
    private static UnaryOperator<String> putLine(TextLayout layout, int at, String line) {
        boolean unended =
                at > 0 && at == layout.text().length() && layout.text().charAt(at - 1) != '\n';
        return cut(at, at, unended ? layout.lineEnding() + line : line + layout.lineEnding());
    }

    static UnaryOperator<String> remove(TextLayout layout, SequenceNode list, int index) {
        var items = list.getValue();
        boolean last = index == items.size() - 1;
        if (TextLayout.isFlow(list)) {
            return last
                    ? cut(layout.end(items.get(index - 1)), layout.end(items.get(index)), "")
                    : cut(layout.start(items.get(index)), layout.start(items.get(index + 1)), "");
        }
        return cut(begin(layout, list, index), last ? end(layout, list) : begin(layout, list, index + 1), "");
    }

    static UnaryOperator<String> move(TextLayout layout, SequenceNode list, int from, int to) {
        return TextLayout.isFlow(list) ? moveInFlow(layout, list, from, to) : moveLines(layout, list, from, to);
    }

    private static UnaryOperator<String> moveInFlow(TextLayout layout, SequenceNode list, int from, int to) {
        var item = list.getValue().get(from);
        var written = layout.text().substring(layout.start(item), layout.end(item));
        var target = list.getValue().get(to);
        var out = remove(layout, list, from);
        if (from > to) {
            return text -> cut(layout.start(target), layout.start(target), written + ", ")
                    .apply(out.apply(text));
        }
        var in = cut(layout.end(target), layout.end(target), ", " + written);
        return text -> out.apply(in.apply(text));
    }

    private static UnaryOperator<String> moveLines(TextLayout layout, SequenceNode list, int from, int to) {
        int begin = begin(layout, list, from);
        int end = from == list.getValue().size() - 1 ? end(layout, list) : begin(layout, list, from + 1);
        var lines = layout.text().substring(begin, end);
        var moved = lines.endsWith("\n") ? lines : lines + layout.lineEnding();
        var out = cut(begin, end, "");
        if (from > to) {
            int before = begin(layout, list, to);
            return text -> cut(before, before, moved).apply(out.apply(text));
        }
        int after = to == list.getValue().size() - 1 ? end(layout, list) : begin(layout, list, to + 1);
        boolean unended = after == layout.text().length() && !layout.text().endsWith("\n");
        return text -> out.apply(cut(after, after, unended ? layout.lineEnding() + moved.stripTrailing() : moved)
                .apply(text));
    }

    private static int begin(TextLayout layout, SequenceNode list, int index) {
        int dash = layout.dash(list, index);
        if (!layout.beginsItsLine(dash)) {
            throw new UnspliceableText();
        }
        int line = layout.lineStart(dash);
        return index == 0
                ? line
                : layout.withComments(
                        line, layout.nextLine(layout.end(list.getValue().get(index - 1))));
    }

    private static int end(TextLayout layout, SequenceNode list) {
        return layout.nextLine(layout.end(list));
    }

    static UnaryOperator<String> cut(int begin, int end, String instead) {
        return text -> text.substring(0, begin) + instead + text.substring(end);
    }
}
