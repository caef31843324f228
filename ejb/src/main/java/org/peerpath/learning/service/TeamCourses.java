package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.LearningFile;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFileException;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Puts together what the team of a version sees of its modules. */
@ApplicationScoped
class TeamCourses {
    /** In these each course can be written, whatever its file has. */
    private static final List<String> ALWAYS = List.of("en", "es", "de");

    @Inject
    private Materials materials;

    @Inject
    private Writers writers;

    @Inject
    private ProgrammeDefinitions definitions;

    /** A draft that is being written may be no programme at the moment: what lies in it is then neither shown nor lost. */
    TeamCourse course(VersionRow version, Locale reader) {
        try {
            return course(version, definitions.of(version.id()), reader);
        } catch (ProgrammeFileException unfinished) {
            return TeamCourse.unfinished(version);
        }
    }

    private TeamCourse course(VersionRow version, ProgrammeDefinition definition, Locale reader) {
        var heads = materials.heads(version.id());
        var removed = version.mine() ? materials.removed(version.id()) : List.<ItemHead>of();
        var all = new ArrayList<>(heads);
        all.addAll(removed);
        var titles = materials.titles(all.stream().map(ItemHead::id).toList());
        var modules = new ArrayList<TeamModule>();
        definition
                .modules()
                .forEach(module -> modules.add(new TeamModule(
                        module.code(), module.title().in(reader), true, items(heads, module.code(), titles, reader))));
        lost(definition, heads)
                .forEach(code -> modules.add(new TeamModule(code, code, false, items(heads, code, titles, reader))));
        return new TeamCourse(
                version,
                definition.title().in(reader),
                modules,
                removed.stream().map(head -> item(head, titles, reader)).toList(),
                heads.isEmpty() && version.mine() ? writers.others(version) : List.of(),
                true);
    }

    ModuleRow module(long versionId, String code, Locale reader) {
        return modules(definition(versionId), reader).stream()
                .filter(module -> module.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ItemInHand item(LearningItem item, Locale reader) {
        var head = head(item);
        var definition = definition(item.programmeVersionId());
        return new ItemInHand(
                item(head, materials.titles(List.of(item.id())), reader),
                definition.title().in(reader),
                ItemDraft.of(head),
                modules(definition, reader),
                List.copyOf(languages(item.programmeVersionId())));
    }

    WordsInHand words(LearningItem item, String language, Locale reader) {
        requireLanguage(item.programmeVersionId(), language);
        var all = materials.words(List.of(item.id()));
        var rows = all.getOrDefault(item.id(), List.of());
        var own = rows.stream().filter(row -> row.language().equals(language)).findFirst();
        var others =
                rows.stream().filter(row -> !row.language().equals(language)).toList();
        return new WordsInHand(
                item(head(item), all, reader),
                definition(item.programmeVersionId()).title().in(reader),
                own.map(WordsRow::version).orElse(WordsInHand.NEW),
                own.map(WordsDraft::of).orElseGet(WordsDraft::new),
                WordsRow.best(others, Locale.ENGLISH, "en").orElse(null),
                materials.past(item.id(), language));
    }

    /** @throws NotFound if a course of this programme is not written in that language */
    void requireLanguage(long versionId, String language) {
        requireLanguageBesides(versionId, language);
    }

    /** @return the language that the programme is written in, since its title begins with it */
    String requireLanguageBesides(long versionId, String language) {
        var title = definition(versionId).title();
        if (!ALWAYS.contains(language) && !title.languages().contains(language)) {
            throw new NotFound();
        }
        return title.languages().stream().findFirst().orElse("en");
    }

    /** Those of the file, and those in which Peerpath itself speaks. */
    Set<String> languages(long versionId) {
        var languages = new LinkedHashSet<>(ALWAYS);
        languages.addAll(definition(versionId).title().languages());
        return languages;
    }

    WordsRow row(LearningText text) {
        var words = text.words();
        return new WordsRow(
                text.itemId(),
                text.version(),
                text.language(),
                words.title(),
                words.body(),
                words.note(),
                text.writtenAt());
    }

    void copy(List<LearningItem> items, long versionId, long by, Instant now) {
        var ids = items.stream().map(LearningItem::id).toList();
        var texts = materials.texts(ids).stream().collect(Collectors.groupingBy(LearningText::itemId));
        var files = materials.filesOf(ids).stream().collect(Collectors.groupingBy(LearningFile::itemId));
        for (var item : items) {
            var copy = item.copyFor(versionId);
            materials.add(copy);
            materials.flush();
            texts.getOrDefault(item.id(), List.of()).forEach(text -> materials.add(text.copyFor(copy, by, now)));
            files.getOrDefault(item.id(), List.of()).forEach(file -> materials.add(file.copyFor(copy)));
        }
    }

    /** @throws NotFound while a draft is no programme: its pages are there again when it is */
    private ProgrammeDefinition definition(long versionId) {
        try {
            return definitions.of(versionId);
        } catch (ProgrammeFileException unfinished) {
            throw new NotFound();
        }
    }

    private static List<ModuleRow> modules(ProgrammeDefinition definition, Locale reader) {
        return definition.modules().stream()
                .map(module -> new ModuleRow(
                        module.code(), module.title().in(reader), module.title().languageIn(reader), List.of()))
                .toList();
    }

    private static Set<String> lost(ProgrammeDefinition definition, List<ItemHead> heads) {
        var lost = heads.stream().map(ItemHead::module).collect(Collectors.toCollection(LinkedHashSet::new));
        definition.modules().forEach(module -> lost.remove(module.code()));
        return lost;
    }

    private static List<TeamItem> items(
            List<ItemHead> heads, String module, Map<Long, List<WordsRow>> titles, Locale reader) {
        return heads.stream()
                .filter(head -> head.module().equals(module))
                .map(head -> item(head, titles, reader))
                .toList();
    }

    private static TeamItem item(ItemHead head, Map<Long, List<WordsRow>> titles, Locale reader) {
        var words = titles.getOrDefault(head.id(), List.of());
        var best = WordsRow.best(words, reader, "en").orElseThrow(NotFound::new);
        return new TeamItem(
                head,
                best.language(),
                best.title(),
                words.stream().map(WordsRow::language).sorted().toList());
    }

    private static ItemHead head(LearningItem item) {
        var plan = item.plan();
        return new ItemHead(
                item.id(),
                item.version(),
                item.programmeVersionId(),
                item.module(),
                item.kind(),
                plan.minutes(),
                plan.notes(),
                plan.address(),
                plan.resourceId(),
                plan.buildsOn());
    }
}
