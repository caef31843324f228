package org.peerpath.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.learning.LearningRule.A_LIBRARY_ITEM_IS_IN_THE_LIBRARY;
import static org.peerpath.learning.LearningRule.A_LINK_LEADS_TO_A_WEB_ADDRESS;
import static org.peerpath.learning.LearningRule.A_TASK_SAYS_HOW_LONG_IT_TAKES;
import static org.peerpath.learning.LearningRule.MINUTES_COME_IN_FIVES;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.library.ContentNote;

class LearningItemTest {
    @Test
    void a_task_says_how_long_it_takes() {
        refused(A_TASK_SAYS_HOW_LONG_IT_TAKES, ItemKind.TASK, plan(null, null, null));
        assertThat(item(ItemKind.TASK, plan(45, null, null)).plan().minutes()).isEqualTo(45);
    }

    @Test
    void what_it_builds_on_is_the_same_in_another_version() {
        var item = item(ItemKind.PAGE, plan(5, null, null));
        assertThat(item.copyFor(2).plan()).isEqualTo(item.plan());
        assertThat(item.copyFor(2).plan().buildsOn()).isTrue();
    }

    @Test
    void minutes_come_in_fives_so_that_they_can_be_written_down() {
        for (int minutes : List.of(-5, 0, 3, 7, 1445)) {
            refused(MINUTES_COME_IN_FIVES, ItemKind.PAGE, plan(minutes, null, null));
        }
    }

    @Test
    void a_link_leads_to_a_web_address() {
        for (var address : new String[] {null, "", "javascript:alert(1)", "example.org", "https://a:b@example.org"}) {
            refused(A_LINK_LEADS_TO_A_WEB_ADDRESS, ItemKind.LINK, plan(null, address, null));
        }
        item(ItemKind.LINK, plan(null, "https://example.org/a", null));
    }

    @Test
    void an_item_of_the_library_is_one() {
        refused(A_LIBRARY_ITEM_IS_IN_THE_LIBRARY, ItemKind.LIBRARY_ITEM, plan(null, null, null));
    }

    @Test
    void what_was_refused_changes_nothing() {
        var link = item(ItemKind.LINK, plan(5, "https://example.org/a", null));
        assertThatThrownBy(() -> link.settle(plan(10, "ftp://example.org", null)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(link.plan()).isEqualTo(plan(5, "https://example.org/a", null));
    }

    private static void refused(LearningRule rule, ItemKind kind, ItemPlan plan) {
        assertThatThrownBy(() -> item(kind, plan))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(rule));
    }

    private static LearningItem item(ItemKind kind, ItemPlan plan) {
        return new LearningItem(1, 2, "m1", kind, plan);
    }

    private static ItemPlan plan(@Nullable Integer minutes, @Nullable String address, @Nullable Long resource) {
        return new ItemPlan(minutes, Set.of(ContentNote.LOSS), address, resource, true);
    }
}
