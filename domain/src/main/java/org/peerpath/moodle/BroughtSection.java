package org.peerpath.moodle;

import java.util.List;

/**
 * A section of the course.
 *
 * @param module where it went: the code of a module, nothing before that is chosen or where it was left out
 * @param moduleMade whether that module was made for it
 */
public record BroughtSection(String title, List<BroughtPiece> pieces, String module, boolean moduleMade) {
    public BroughtSection {
        pieces = List.copyOf(pieces);
    }

    public BroughtSection(String title, List<BroughtPiece> pieces) {
        this(title, pieces, "", false);
    }

    public BroughtSection with(List<BroughtPiece> others) {
        return new BroughtSection(title, others, module, moduleMade);
    }

    public BroughtSection in(String code, boolean made) {
        return new BroughtSection(title, pieces, code, made);
    }

    /** Whether anything of it has a place here. */
    public boolean isBringing() {
        return pieces.stream().anyMatch(piece -> piece.outcome() != Outcome.DROPPED);
    }

    public int count(Outcome outcome) {
        return (int) pieces.stream().filter(piece -> piece.outcome() == outcome).count();
    }
}
