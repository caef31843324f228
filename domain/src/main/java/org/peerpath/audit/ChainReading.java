package org.peerpath.audit;

import org.jspecify.annotations.Nullable;

/**
 * Reads the rows in order and holds each against the one before; stops at the first that does not fit. Somebody who alters
 * a row and puts a fitting hash beside it is found at the row after, whose hash is of the old one.
 */
public final class ChainReading {
    private final ChainHead head;
    private ChainHead reached = new ChainHead(0, AuditEvent.NOTHING_BEFORE);
    private ChainFinding finding = ChainFinding.INTACT;
    private @Nullable Long brokenAt;

    /** @param head how far the chain went when the reading began */
    public ChainReading(ChainHead head) {
        this.head = head;
    }

    /** @return whether it is worth reading on */
    public boolean read(AuditEvent event) {
        long expected = reached.length() + 1;
        if (event.position() > expected && expected <= head.length()) {
            return stop(ChainFinding.MISSING, expected);
        }
        if (event.position() != expected || event.position() > head.length()) {
            return stop(ChainFinding.INSERTED, event.position());
        }
        if (!event.isAsWritten() || !event.previousHash().equals(reached.hash())) {
            return stop(ChainFinding.ALTERED, event.position());
        }
        reached = new ChainHead(event.position(), event.hash());
        return true;
    }

    /** All rows were read. */
    public ChainResult end() {
        if (finding == ChainFinding.INTACT && reached.length() < head.length()) {
            stop(ChainFinding.MISSING, reached.length() + 1);
        } else if (finding == ChainFinding.INTACT && !reached.hash().equals(head.hash())) {
            stop(ChainFinding.ALTERED, reached.length());
        }
        return new ChainResult(finding, brokenAt, reached);
    }

    private boolean stop(ChainFinding found, long position) {
        finding = found;
        brokenAt = position;
        return false;
    }
}
