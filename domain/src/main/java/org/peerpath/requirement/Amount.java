package org.peerpath.requirement;

/**
 * How much is done of how much.
 *
 * @param waiting done by the trainee, and waiting for somebody to confirm, record or decide it
 * @param notCounted there, but never to count as it stands: dated before its gate or after its window
 */
public record Amount(Unit unit, int done, int needed, int waiting, int notCounted) {

    static Amount of(Unit unit, int done, int needed) {
        return new Amount(unit, done, needed, 0, 0);
    }

    public int left() {
        return Math.max(0, needed - done);
    }

    /** Done of needed in whole per cent, at most 100. */
    public int percent() {
        return needed <= 0 ? 100 : (int) Math.min(100, done * 100L / needed);
    }
}
