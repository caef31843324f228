package org.peerpath.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the values of a file begin and end in its text, line by line. */
final class TextLayout {

    private final String text;
    private final int @Nullable [] places;

    TextLayout(String text) {
        this.text = text;
        this.places = text.codePointCount(0, text.length()) == text.length() ? null : places(text);
    }

    private static int[] places(String text) {
        var places = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < places.length; i++) {
            places[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return places;
    }

    String text() {
        return text;
    }

    /** How lines end in this file. */
    String lineEnding() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int at(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        return places == null ? index : places[index];
    }

    int start(Node node) {
        return at(node.getStartMark());
    }

    int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    static boolean isBlockScalar(Node node) {
        return node instanceof ScalarNode scalar
                && switch (scalar.getScalarStyle()) {
                    case LITERAL, FOLDED -> true;
                    default -> false;
                };
    }

    /** After the last character of a value; comments and blank lines after it are not part of it. */
    int end(Node node) {
        if (!isFlow(node)
                && node instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()) {
            return end(last(sequence.getValue()));
        }
        if (node instanceof MappingNode pair
                && text.charAt(start(node)) != '{'
                && !pair.getValue().isEmpty()) {
            // Without braces: lines of its own, or a single pair in brackets.
            return end(last(pair.getValue()).getValueNode());
        }
        int end = at(node.getEndMark());
        if (isBlockScalar(node)) {
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return Math.max(end, start(node) + 1);
        }
        return end;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** After the line's end, so where the next line begins. */
    int nextLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether nothing stands before this on its line. */
    boolean beginsItsLine(int at) {
        return text.substring(lineStart(at), at).isBlank();
    }

    /** Where the comment lines begin that stand directly above this line, but not above the bound. */
    int withComments(int lineStart, int bound) {
        int begin = lineStart;
        while (begin > bound) {
            int above = lineStart(begin - 1);
            if (above < bound || !text.substring(above, begin).stripLeading().startsWith("#")) {
                break;
            }
            begin = above;
        }
        return begin;
    }

    /** The dash of an item of a block list. */
    int dash(SequenceNode list, int index) {
        int column = column(list);
        int line = lineStart(start(list.getValue().get(index)));
        while (line >= 0) {
            int dash = line + column;
            if (dash < text.length() && text.charAt(dash) == '-') {
                return dash;
            }
            if (line == 0) {
                break;
            }
            line = lineStart(line - 1);
        }
        throw new UnspliceableText();
    }

    /** After the colon that ends this key. */
    int afterColon(Node key) {
        int colon = text.indexOf(':', at(key.getEndMark()));
        if (colon < 0) {
            throw new UnspliceableText();
        }
        return colon + 1;
    }
}
