package org.peerpath.translation.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A unit while it is read: its segments, which a tool may have cut otherwise, put together again. */
final class UnitInHand {
    private final String id;
    private final int line;
    private final String was;
    private final StringBuilder source = new StringBuilder();
    private final List<Piece> targets = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inSource;
    private boolean inTarget;
    private boolean translated = true;
    private boolean segment;
    private int segments;
    private int said;
    private int order;
    private String foreign = "";
    private String own = "";

    /** The target of one segment, and where it goes. */
    private record Piece(int order, String words) {}

    UnitInHand(String id, int line, String was) {
        this.id = id;
        this.line = line;
        this.was = was;
    }

    void start(String name, String parent, UnaryOperator<String> attributes) {
        if (inSource || inTarget) {
            inline(name, attributes);
        } else if (name.equals("segment") || name.equals("ignorable")) {
            segment = name.equals("segment");
            own = "";
            var state = attributes.apply("state");
            translated &= !segment || !state.isEmpty() && !state.equals("initial");
            segments += segment ? 1 : 0;
        } else if (isPart(parent)) {
            inSource = name.equals("source");
            inTarget = name.equals("target");
            words.setLength(0);
            order = number(attributes.apply("order"));
        }
    }

    private void inline(String name, UnaryOperator<String> attributes) {
        if (name.equals("cp")) {
            words.append(letter(attributes.apply("hex")));
        } else if (inTarget && !List.of("mrk", "sm", "em").contains(name) && foreign.isEmpty()) {
            foreign = name.startsWith("?") ? name.substring(1) : name;
        }
    }

    void text(String said) {
        if (inSource || inTarget) {
            words.append(said);
        }
    }

    void end(String name, String parent) {
        if (!isPart(parent)) {
            if (name.equals("ignorable") && !own.isEmpty()) {
                targets.add(new Piece(targets.size() + 1, own));
            }
            return;
        }
        if (inSource && name.equals("source")) {
            own = words.toString();
            source.append(own);
            inSource = false;
        } else if (inTarget && name.equals("target")) {
            targets.add(new Piece(order > 0 ? order : targets.size() + 1, words.toString()));
            own = "";
            said += segment ? 1 : 0;
            inTarget = false;
        }
    }

    /** A part of a unit that was translated only in part is not taken as a whole. */
    XliffUnit done() {
        var whole = new StringBuilder();
        targets.stream().sorted(Comparator.comparingInt(Piece::order)).forEach(piece -> whole.append(piece.words()));
        @Nullable String target = said == 0 || said < segments ? null : whole.toString();
        return new XliffUnit(id, line, source.toString(), target, translated, was, foreign);
    }

    private static boolean isPart(String name) {
        return name.equals("segment") || name.equals("ignorable");
    }

    private static int number(String said) {
        return said.matches("\\d{1,6}") ? Integer.parseInt(said) : 0;
    }

    private static String letter(String hex) {
        return hex.matches("[0-9A-Fa-f]{1,5}") ? Character.toString(Integer.parseInt(hex, 16)) : "\uFFFD";
    }
}
