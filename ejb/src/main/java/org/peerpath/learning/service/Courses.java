package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.ItemKind;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.ModulePlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Puts together what somebody reads: the modules of their version, in order, in their language. */
@ApplicationScoped
class Courses {
    @Inject
    private Materials materials;

    @Inject
    private Learners learners;

    @Inject
    private PrivateAnswers answers;

    @Inject
    private ProgrammeDefinitions definitions;

    CourseView course(long personId, LearnerRow learner, Locale reader) {
        var definition = definitions.of(learner.programmeVersionId());
        var ordered = ordered(definition, learner);
        var kept = materials.keptBy(personId, learner.enrolmentId());
        var titles = materials.titles(
                Stream.concat(ordered.stream(), kept.stream()).map(ItemHead::id).toList());
        var marks = learners.marks(personId, learner.enrolmentId());
        var place = learners.place(personId, learner.enrolmentId()).orElse(-1L);
        var rows = rows(ordered, titles, marks, learner, reader);
        var modules = definition.modules().stream()
                .map(module -> new ModuleRow(
                        module.code(),
                        module.title().in(reader),
                        module.title().languageIn(reader),
                        rows.stream()
                                .filter(row -> row.head().module().equals(module.code()))
                                .toList()))
                .toList();
        var left = rows.stream().filter(row -> row.head().id() == place).findFirst();
        return new CourseView(
                learner,
                definition.title().in(reader),
                modules,
                left.or(() -> rows.stream().findFirst()).orElse(null),
                left.isPresent(),
                rows(kept, titles, marks, learner, reader));
    }

    LessonView lesson(long personId, LearnerRow learner, long itemId, boolean asked, Locale reader) {
        var definition = definitions.of(learner.programmeVersionId());
        var ordered = ordered(definition, learner);
        var at = position(ordered, itemId);
        var head = at < 0 ? kept(personId, learner, itemId) : ordered.get(at);
        var near = at < 0 ? List.of(head) : ordered.subList(Math.max(0, at - 1), Math.min(ordered.size(), at + 2));
        var words = materials.words(near.stream().map(ItemHead::id).toList());
        var marks = learners.marks(personId, learner.enrolmentId());
        var rows = rows(near, words, marks, learner, reader);
        var own = WordsRow.best(words.getOrDefault(itemId, List.of()), reader, learner.language())
                .orElseThrow(NotFound::new);
        var early = !asked && isEarly(ordered, at, marks);
        var closed = early || (!asked && (head.isNoted() || !own.note().isEmpty()));
        var answer = head.kind() == ItemKind.JOURNAL_PROMPT && !closed
                ? learners.answer(personId, learner.enrolmentId(), itemId).orElse(null)
                : null;
        var opened =
                answer == null ? null : answers.opened(answer.sealed(), itemId).orElse(null);
        return new LessonView(
                learner,
                definition.title().in(reader),
                module(definition, head).title().in(reader),
                module(definition, head).title().languageIn(reader),
                head,
                own,
                closed,
                early,
                marks.contains(itemId),
                beside(rows, at < 0 ? -1 : at - 1, ordered),
                beside(rows, at < 0 ? -1 : at + 1, ordered),
                head.kind() == ItemKind.TASK ? category(definition) : null,
                head.resourceId() == null || closed
                        ? null
                        : materials.inTheLibrary(head.resourceId(), reader).orElse(null),
                opened == null ? "" : opened,
                answer != null && opened == null,
                head.kind().isCarryingFile() && !closed ? materials.files(itemId) : List.of());
    }

    /**
     * One of the course, or one taken out about which they wrote before.
     *
     * @throws NotFound if it is nothing that this person can read
     */
    ItemHead readable(long personId, LearnerRow learner, long itemId) {
        var ordered = ordered(definitions.of(learner.programmeVersionId()), learner);
        var at = position(ordered, itemId);
        return at < 0 ? kept(personId, learner, itemId) : ordered.get(at);
    }

    private ItemHead kept(long personId, LearnerRow learner, long itemId) {
        return materials.keptBy(personId, learner.enrolmentId()).stream()
                .filter(head -> head.id() == itemId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Module by module; what lies in none that the file still has is not part of the course. */
    private List<ItemHead> ordered(ProgrammeDefinition definition, LearnerRow learner) {
        Map<String, List<ItemHead>> byModule = new HashMap<>();
        materials.readable(learner.programmeVersionId()).forEach(head -> byModule.computeIfAbsent(
                        head.module(), code -> new ArrayList<>())
                .add(head));
        return definition.modules().stream()
                .flatMap(module -> byModule.getOrDefault(module.code(), List.of()).stream())
                .toList();
    }

    /** It builds on the one before it in its module, and neither of the two is ticked. */
    private static boolean isEarly(List<ItemHead> ordered, int at, Set<Long> marks) {
        if (at < 1 || !ordered.get(at).buildsOn()) {
            return false;
        }
        var first = ordered.get(at - 1);
        return first.module().equals(ordered.get(at).module())
                && !marks.contains(first.id())
                && !marks.contains(ordered.get(at).id());
    }

    private static int position(List<ItemHead> ordered, long itemId) {
        return ordered.stream().map(ItemHead::id).toList().indexOf(itemId);
    }

    private static List<ItemRow> rows(
            List<ItemHead> heads, Map<Long, List<WordsRow>> words, Set<Long> marks, LearnerRow learner, Locale reader) {
        return heads.stream()
                .flatMap(head ->
                        WordsRow.best(words.getOrDefault(head.id(), List.of()), reader, learner.language()).stream()
                                .map(best ->
                                        new ItemRow(head, best.language(), best.title(), marks.contains(head.id()))))
                .toList();
    }

    private static @Nullable ItemRow beside(List<ItemRow> rows, int at, List<ItemHead> ordered) {
        if (at < 0 || at >= ordered.size()) {
            return null;
        }
        var id = ordered.get(at).id();
        return rows.stream().filter(row -> row.head().id() == id).findFirst().orElse(null);
    }

    private static ModulePlan module(ProgrammeDefinition definition, ItemHead head) {
        return definition.modules().stream()
                .filter(module -> module.code().equals(head.module()))
                .findFirst()
                .orElse(definition.modules().get(0));
    }

    /** Time on one's own counts towards the first kind of hours that the programme names. */
    private static @Nullable String category(ProgrammeDefinition definition) {
        return definition.categories().stream()
                .findFirst()
                .map(HourCategory::code)
                .orElse(null);
    }
}
