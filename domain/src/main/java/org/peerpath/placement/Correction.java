package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.A_CORRECTION_HAS_A_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Which confirmed entry an entry corrects and why, and whether it was itself corrected since. */
@Embeddable
public class Correction {
    /** Longest reason, in characters. */
    public static final int REASON_MAX = 500;

    @Column(name = "corrects_id")
    private @Nullable Long corrects;

    @Column(name = "correction_reason")
    private String reason = "";

    private boolean corrected;

    protected Correction() {}

    static Correction none() {
        return new Correction();
    }

    static Correction of(long confirmedId, String reason) {
        var correction = new Correction();
        correction.corrects = confirmedId;
        correction.explain(reason);
        return correction;
    }

    void explain(String why) {
        A_CORRECTION_HAS_A_REASON.require(!why.isBlank());
        reason = why.strip();
    }

    void gaveWay() {
        corrected = true;
    }

    boolean isOf(long entryId) {
        return corrects != null && corrects == entryId;
    }

    @Nullable
    Long corrects() {
        return corrects;
    }
}
