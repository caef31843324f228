package org.peerpath.learning.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The modules of somebody's course.
 *
 * @param goOn where they left off, or the first thing there is; nothing where nothing is there yet
 * @param begun whether they opened anything before
 * @param kept prompts that were taken out since, about which they wrote
 */
public record CourseView(
        LearnerRow learner,
        String programme,
        List<ModuleRow> modules,
        @Nullable ItemRow goOn,
        boolean begun,
        List<ItemRow> kept) {
    public CourseView {
        modules = List.copyOf(modules);
        kept = List.copyOf(kept);
    }

    public boolean isEmpty() {
        return modules.stream().allMatch(module -> module.items().isEmpty());
    }
}
