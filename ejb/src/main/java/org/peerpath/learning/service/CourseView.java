package org.peerpath.learning.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    /** Whether something in it is in another language than the reader's, since it is not there in theirs yet. */
    public boolean isElsewhere(Locale reader) {
        return modules.stream()
                .flatMap(module -> Stream.concat(
                        Stream.of(module.language()), module.items().stream().map(ItemRow::language)))
                .anyMatch(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(reader.getLanguage()));
    }
}
