package org.peerpath.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** What an item said before it was mended, who had written it, and when. Rows are only added. */
@Entity
@Table(name = "learning_text_past")
public class LearningTextPast extends VersionedEntity {
    @Column(name = "item_id")
    private long itemId;

    private String language;

    private String title;

    private String body;

    private String note;

    @Column(name = "written_by")
    private @Nullable Long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected LearningTextPast() {}

    LearningTextPast(long itemId, String language, ItemWords words, @Nullable Long writtenBy, Instant writtenAt) {
        this.itemId = itemId;
        this.language = language;
        this.title = words.title();
        this.body = words.body();
        this.note = words.note();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }
}
