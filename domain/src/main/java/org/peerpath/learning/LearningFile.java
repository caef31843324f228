package org.peerpath.learning;

import static org.peerpath.learning.LearningRule.A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN;
import static org.peerpath.learning.LearningRule.ONLY_FILMS_HAVE_CAPTIONS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** A file of an item: what it is called and where the store has it. Another takes its place; the item stays. */
@Entity
@Table(name = "learning_file")
public class LearningFile extends VersionedEntity {
    /** What stands in the place of a language where a file is for all of them. */
    public static final String ALL_LANGUAGES = "";

    @Column(name = "item_id")
    private long itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_use")
    private FileUse use;

    private String language;

    private String hash;

    @Column(name = "media_type")
    private String mediaType;

    private String name;

    private long bytes;

    @Column(name = "stored_by")
    private long storedBy;

    @Column(name = "stored_at")
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init")
    protected LearningFile() {}

    public LearningFile(LearningItem item, FileUse use, String language, FileFacts facts, long by, Instant now) {
        A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN.require(item.kind().isCarryingFile());
        ONLY_FILMS_HAVE_CAPTIONS.require(use != FileUse.CAPTIONS || item.kind() == ItemKind.VIDEO);
        this.itemId = item.id();
        this.use = use;
        this.language = language;
        replace(facts, by, now);
    }

    /** Another file in its place. */
    public final void replace(FileFacts facts, long by, Instant now) {
        hash = facts.hash();
        mediaType = facts.mediaType();
        name = facts.name();
        bytes = facts.bytes();
        storedBy = by;
        storedAt = now;
    }

    /** The same file for a copy of its item: the store keeps it once. */
    public LearningFile copyFor(LearningItem copy) {
        return new LearningFile(copy, use, language, new FileFacts(hash, mediaType, name, bytes), storedBy, storedAt);
    }

    public long itemId() {
        return itemId;
    }
}
