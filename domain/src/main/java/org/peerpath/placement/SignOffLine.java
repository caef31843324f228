package org.peerpath.placement;

import java.io.Serializable;

/**
 * One thing that is asked before a placement is closed, and how much of it is there.
 *
 * @param have minutes where it is about hours, else how many
 */
public record SignOffLine(SignOffPart part, int have, int need) implements Serializable {

    /** Something that is there or not. */
    public static SignOffLine of(SignOffPart part, boolean there) {
        return new SignOffLine(part, there ? 1 : 0, 1);
    }

    public boolean met() {
        return have >= need;
    }
}
