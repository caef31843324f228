package org.peerpath.supervision;

import static org.peerpath.supervision.SupervisionRule.A_REVIEW_SAYS_HOW_IT_GOES;
import static org.peerpath.supervision.SupervisionRule.A_THREE_WAY_MEETING_HAS_THE_TRAINEE_AND_ONE_MORE;
import static org.peerpath.supervision.SupervisionRule.FOUR_ACTIONS_ARE_ENOUGH;
import static org.peerpath.supervision.SupervisionRule.SUPPORT_IS_AGREED_IN_STEPS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a meeting of trainee, host and course.
 *
 * @param trainee whether the trainee was there; nobody is talked about without being there
 * @param atHost whether somebody of the course came to the placement for it
 * @param outcome how it goes; asked halfway, and only then
 */
public record ThreeWayHeld(
        LocalDate on,
        boolean trainee,
        boolean host,
        boolean course,
        boolean atHost,
        @Nullable ReviewOutcome outcome,
        List<AgreedAction> steps) {

    public ThreeWayHeld {
        A_THREE_WAY_MEETING_HAS_THE_TRAINEE_AND_ONE_MORE.require(trainee && (host || course));
        FOUR_ACTIONS_ARE_ENOUGH.require(steps.size() <= AgreedAction.MOST);
        SUPPORT_IS_AGREED_IN_STEPS.require(outcome != ReviewOutcome.NEEDS_SUPPORT || !steps.isEmpty());
        steps = List.copyOf(steps);
    }

    void requireFits(ThreeWayKind kind) {
        A_REVIEW_SAYS_HOW_IT_GOES.require((kind == ThreeWayKind.MIDPOINT) == (outcome != null));
    }

    /** All of it in one text, the same for the same meeting: what the seal is made of. */
    String words() {
        return String.join(
                "\n",
                on.toString(),
                String.valueOf(trainee),
                String.valueOf(host),
                String.valueOf(course),
                String.valueOf(atHost),
                outcome == null ? "" : outcome.name(),
                new AgreedActionsColumn().convertToDatabaseColumn(steps));
    }
}
