package org.peerpath.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.library.ContentNote;
import org.peerpath.library.ContentNoteColumn;

/**
 * One thing in a module: a page, a link, something from the library, a task, a prompt. It has a place among the others and
 * words in one language or more. Taken out it is gone for those who learn, and stays with what somebody wrote about it for
 * themselves.
 */
@Entity
@Table(name = "learning_item")
public class LearningItem extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_version_id")
    private long programmeVersionId;

    /** The code of a module in the version's file. */
    private String module;

    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private @Nullable Integer minutes;

    @Column(name = "content_notes")
    @Convert(converter = ContentNoteColumn.class)
    private Set<ContentNote> contentNotes = EnumSet.noneOf(ContentNote.class);

    private @Nullable String address;

    @Column(name = "resource_id")
    private @Nullable Long resourceId;

    @Column(name = "builds_on")
    private boolean buildsOn;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected LearningItem() {}

    public LearningItem(long organisationId, long programmeVersionId, String module, ItemKind kind, ItemPlan plan) {
        this.organisationId = organisationId;
        this.programmeVersionId = programmeVersionId;
        this.module = module;
        this.kind = kind;
        settle(plan);
    }

    /** The same thing in another version of the programme. */
    public LearningItem copyFor(long otherVersionId) {
        var copy = new LearningItem(organisationId, otherVersionId, module, kind, plan());
        copy.position = position;
        return copy;
    }

    /** What it is from now on, apart from its words. */
    public final void settle(ItemPlan plan) {
        plan.requireFor(kind);
        minutes = plan.minutes();
        contentNotes = plan.notes();
        address = plan.address();
        resourceId = plan.resourceId();
        buildsOn = plan.buildsOn();
    }

    public void place(int newPosition) {
        position = newPosition;
    }

    /** Into another module of the same version, behind what is there. */
    public void moveTo(String otherModule, int newPosition) {
        module = otherModule;
        position = newPosition;
    }

    /** Out of sight for those who learn; asking twice is harmless. */
    public void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    public void bringBack() {
        removedAt = null;
    }

    public ItemPlan plan() {
        return new ItemPlan(minutes, contentNotes, address, resourceId, buildsOn);
    }

    public long organisationId() {
        return organisationId;
    }

    public long programmeVersionId() {
        return programmeVersionId;
    }

    public String module() {
        return module;
    }

    public int position() {
        return position;
    }

    public ItemKind kind() {
        return kind;
    }
}
