package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement held against the evidence of one day: a tree of the same shape as the requirement's.
 *
 * @param metOn the day from which it has been met; null while it is not, or where no day can be named
 * @param who who must act next; {@link Who#NOBODY_YET} also where it is met
 * @param by until when, where there is such a day
 * @param place where the next step is taken, where there is one
 */
public record Evaluation(
        Requirement requirement,
        State state,
        Amount amount,
        @Nullable LocalDate metOn,
        List<Reason> reasons,
        Who who,
        @Nullable LocalDate by,
        @Nullable Place place,
        List<Mend> mends,
        List<Evaluation> parts) {

    public Evaluation {
        reasons = List.copyOf(reasons);
        mends = List.copyOf(mends);
        parts = List.copyOf(parts);
    }

    public boolean isMet() {
        return state == State.MET;
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /** The leaves from left to right: the steps of a path. */
    public List<Evaluation> leaves() {
        var leaves = new ArrayList<Evaluation>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<Evaluation> leaves) {
        if (isLeaf()) {
            leaves.add(this);
        }
        for (var part : parts) {
            part.collect(leaves);
        }
    }

    public boolean says(Why why) {
        for (var reason : reasons) {
            if (reason.why() == why) {
                return true;
            }
        }
        return false;
    }
}
