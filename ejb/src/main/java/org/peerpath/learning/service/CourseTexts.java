package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.ItemWords;

/**
 * The words of what a version's modules hold, for the services in which they are translated. No door of its own: whoever
 * asks has found the version in the scope of whoever leads its programme.
 */
@ApplicationScoped
public class CourseTexts {
    @Inject
    private Materials materials;

    @Inject
    private TeamCourses team;

    /** In their order; without what was taken out. */
    public List<ItemTexts> of(long versionId) {
        var heads = materials.heads(versionId);
        if (heads.isEmpty()) {
            return List.of();
        }
        var words = materials.words(heads.stream().map(ItemHead::id).toList());
        return heads.stream()
                .map(head -> new ItemTexts(head, words.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /** What one item says in each language. */
    public List<WordsRow> words(long itemId) {
        return materials.words(List.of(itemId)).getOrDefault(itemId, List.of());
    }

    /** In which languages a course of that version can be written; none while its file is no programme. */
    public Set<String> languages(long versionId) {
        try {
            return team.languages(versionId);
        } catch (NotFound unfinished) {
            return Set.of();
        }
    }

    /** Words to be written, as a form would send them. */
    public static WordsDraft draft(ItemWords words) {
        var draft = new WordsDraft();
        draft.setTitle(words.title());
        draft.setBody(words.body());
        draft.setNote(words.note());
        return draft;
    }
}
