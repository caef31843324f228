package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** How far somebody read, what they ticked, what they wrote about prompts. */
@ApplicationScoped
class LearningData implements PersonalData {
    private static final String MINE = "person_id = ?1";

    @Inject
    private PrivateAnswers answers;

    @Override
    public String section() {
        return "learning";
    }

    @Override
    public int order() {
        return 550;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("learning_place", MINE).says("item_id", "opened_at"),
                PersonalTable.of("learning_mark", MINE).says("item_id", "marked_at"),
                PersonalTable.of("prompt_answer", MINE).says("item_id", "sealed", "written_at"));
    }

    /** What somebody wrote is opened with their own key; nobody else comes this way. */
    @Override
    public @Nullable Object said(PersonalTable table, String column, Map<String, @Nullable Object> row) {
        var value = row.get(column);
        return value instanceof byte[] sealed && row.get("item_id") instanceof Number item
                ? answers.opened(sealed, item.longValue()).orElse(null)
                : value;
    }
}
