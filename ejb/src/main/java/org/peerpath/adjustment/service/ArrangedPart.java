package org.peerpath.adjustment.service;

import org.peerpath.adjustment.AdjustmentKind;
import org.peerpath.adjustment.InForce;

/** Something that counts for somebody on their way in a group. */
public record ArrangedPart(long enrolmentId, AdjustmentKind kind, int amount, String words) {
    InForce.Part part() {
        return new InForce.Part(kind, amount, words);
    }
}
