package org.peerpath.learning;

import static org.peerpath.learning.LearningRule.A_LIBRARY_ITEM_IS_IN_THE_LIBRARY;
import static org.peerpath.learning.LearningRule.A_LINK_LEADS_TO_A_WEB_ADDRESS;
import static org.peerpath.learning.LearningRule.A_TASK_SAYS_HOW_LONG_IT_TAKES;
import static org.peerpath.learning.LearningRule.MINUTES_COME_IN_FIVES;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.WebAddress;
import org.peerpath.library.ContentNote;

/**
 * What an item is, apart from its words.
 *
 * @param minutes how long it takes, about; nothing where nobody can say
 * @param notes what in it is heavy, said before it is opened
 * @param address where a link leads
 * @param resourceId which item of the library
 * @param buildsOn whether it is easier to follow after the one before it in its module
 */
public record ItemPlan(
        @Nullable Integer minutes,
        Set<ContentNote> notes,
        @Nullable String address,
        @Nullable Long resourceId,
        boolean buildsOn) {
    private static final int STEP = 5;
    private static final int LONGEST = 24 * 60;

    public ItemPlan {
        notes = Set.copyOf(notes);
    }

    /** Refuses what an item of that kind cannot do without. */
    void requireFor(ItemKind kind) {
        MINUTES_COME_IN_FIVES.require(minutes == null || (minutes % STEP == 0 && minutes > 0 && minutes <= LONGEST));
        A_TASK_SAYS_HOW_LONG_IT_TAKES.require(kind != ItemKind.TASK || minutes != null);
        A_LINK_LEADS_TO_A_WEB_ADDRESS.require(kind != ItemKind.LINK || (address != null && WebAddress.isSafe(address)));
        A_LIBRARY_ITEM_IS_IN_THE_LIBRARY.require(kind != ItemKind.LIBRARY_ITEM || resourceId != null);
    }
}
