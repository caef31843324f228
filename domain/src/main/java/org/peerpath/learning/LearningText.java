package org.peerpath.learning;

import static org.peerpath.learning.LearningRule.A_PAGE_HAS_WORDS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** The words of an item in one language, and who wrote them last. */
@Entity
@Table(name = "learning_text")
public class LearningText extends VersionedEntity {
    @Column(name = "item_id")
    private long itemId;

    /** BCP 47. */
    private String language;

    private String title;

    private String body;

    private String note;

    /** Nobody any more, once they have left. */
    @Column(name = "written_by")
    private @Nullable Long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected LearningText() {}

    public LearningText(LearningItem item, String language, ItemWords words, long by, Instant now) {
        this.itemId = item.id();
        this.language = language;
        write(item.kind(), words, by, now);
    }

    /** Other words from now on; what stood there is handed back to be kept. */
    public LearningTextPast rewrite(ItemKind kind, ItemWords words, long by, Instant now) {
        var past = new LearningTextPast(itemId, language, words(), writtenBy, writtenAt);
        write(kind, words, by, now);
        return past;
    }

    private void write(ItemKind kind, ItemWords words, long by, Instant now) {
        A_PAGE_HAS_WORDS.require(!kind.isMadeOfWords() || !words.body().isEmpty());
        title = words.title();
        body = words.body();
        note = words.note();
        writtenBy = by;
        writtenAt = now;
    }

    /** The same words for a copy of the item. */
    public LearningText copyFor(LearningItem copy, long by, Instant now) {
        return new LearningText(copy, language, words(), by, now);
    }

    public ItemWords words() {
        return new ItemWords(title, body, note);
    }

    public long itemId() {
        return itemId;
    }

    public String language() {
        return language;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
