package org.peerpath.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where a value stands in the text.
 *
 * @param container the map or list it is in
 * @param index its place in there; -1 if it is not there yet
 * @param key its key in a map
 * @param value null if it is not there yet
 * @param inFlow whether it stands inside braces or brackets
 */
record TextPlaces(Node container, int index, String key, @Nullable Node value, boolean inFlow) {

    boolean isThere() {
        return value != null;
    }

    Node node() {
        if (value == null) {
            throw new UnspliceableText();
        }
        return value;
    }

    /** The column at which this entry or item begins. */
    int column(TextLayout layout) {
        return layout.column(container);
    }

    static TextPlaces to(Node root, TextPath path) {
        Node container = root;
        boolean inFlow = TextLayout.isFlow(root);
        for (var step : path.parent().steps()) {
            int index = index(container, step);
            if (index < 0) {
                throw new UnspliceableText();
            }
            container = child(container, index);
            inFlow |= TextLayout.isFlow(container);
        }
        int index = index(container, path.last());
        return new TextPlaces(container, index, path.last(), index < 0 ? null : child(container, index), inFlow);
    }

    private static int index(Node node, String step) {
        if (node instanceof MappingNode mapping) {
            for (int i = 0; i < mapping.getValue().size(); i++) {
                if (TextTree.key(mapping.getValue().get(i).getKeyNode()).equals(step)) {
                    return i;
                }
            }
            return -1;
        }
        return node instanceof SequenceNode list ? TextTree.index((List<?>) TextTree.of(list), step) : -1;
    }

    private static Node child(Node node, int index) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().get(index).getValueNode()
                : ((SequenceNode) node).getValue().get(index);
    }
}
