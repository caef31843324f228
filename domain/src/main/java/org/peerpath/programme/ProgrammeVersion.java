package org.peerpath.programme;

import static org.peerpath.programme.ProgrammeRule.A_VERSION_IN_USE_NEVER_CHANGES;
import static org.peerpath.programme.ProgrammeRule.NOBODY_IS_ENROLLED_IN_A_DRAFT;
import static org.peerpath.programme.ProgrammeRule.ONLY_A_DRAFT_IS_WRITTEN;
import static org.peerpath.programme.ProgrammeRule.ONLY_WHAT_IS_PUBLISHED_RETIRES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * One version of a programme: the file, exactly as it was given. It is written as a draft, published, and freezes when the
 * first person is enrolled; whoever wants other rules makes another version, so that nobody's rules change under their feet.
 */
@Entity
@Table(name = "programme_version")
public class ProgrammeVersion extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_id")
    private long programmeId;

    private int number;

    /** The programme file (YAML), byte for byte. */
    private String source;

    @Enumerated(EnumType.STRING)
    private ProgrammeVersionState state = ProgrammeVersionState.DRAFT;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    /** The version that this one was made from. */
    @Column(name = "derived_from")
    private @Nullable Long derivedFrom;

    /** The version of the owner's programme that this version of a local variant follows. */
    @Column(name = "owners_version")
    private @Nullable Long ownersVersion;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    /** Who wrote it last. */
    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeVersion() {}

    public ProgrammeVersion(long organisationId, long programmeId, int number, String source) {
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.number = number;
        this.source = source;
    }

    /** A draft that somebody makes, of another version or of a file. */
    public static ProgrammeVersion draft(
            Programme programme, int number, String source, @Nullable ProgrammeVersion from, long by, Instant now) {
        var draft = new ProgrammeVersion(programme.organisationId(), programme.id(), number, source);
        draft.derivedFrom = from == null ? null : from.id();
        draft.ownersVersion = from == null ? null : from.ownersVersion;
        draft.changedAt = now;
        draft.changedBy = by;
        return draft;
    }

    /** Other words in a draft. */
    public void rewrite(String text, long by, Instant now) {
        requireDraft();
        source = text;
        changedAt = now;
        changedBy = by;
    }

    /** As a draft of a local variant: which version of the owner's it follows. */
    public void follow(@Nullable Long ownersVersionId) {
        requireDraft();
        ownersVersion = ownersVersionId;
    }

    /** The version of the owner's programme that it follows, where it is one of a local variant. */
    public @Nullable Long ownersVersion() {
        return ownersVersion;
    }

    /** Whether it says exactly this, after that version of the owner's: to follow a newer one in the same words is news. */
    public boolean says(String text, @Nullable Long ownersVersionId) {
        return source.equals(text) && Objects.equals(ownersVersion, ownersVersionId);
    }

    /** Refuses whatever writes or takes away, unless nobody reads it yet and nobody stands under it. */
    public void requireDraft() {
        A_VERSION_IN_USE_NEVER_CHANGES.require(!isFrozen());
        ONLY_A_DRAFT_IS_WRITTEN.require(state == ProgrammeVersionState.DRAFT);
    }

    /** Visible to everybody from now on. */
    public void publish() {
        requireDraft();
        state = ProgrammeVersionState.PUBLISHED;
    }

    /** Another version takes its place: no new groups; those enrolled finish under it. */
    public void retire() {
        ONLY_WHAT_IS_PUBLISHED_RETIRES.require(state == ProgrammeVersionState.PUBLISHED);
        state = ProgrammeVersionState.RETIRED;
    }

    /** Somebody is enrolled: from now on the file cannot change. Asking twice is harmless. */
    public void freeze(Instant now) {
        NOBODY_IS_ENROLLED_IN_A_DRAFT.require(state != ProgrammeVersionState.DRAFT);
        if (frozenAt == null) {
            frozenAt = now;
        }
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public long organisationId() {
        return organisationId;
    }

    public long programmeId() {
        return programmeId;
    }

    public int number() {
        return number;
    }

    public String source() {
        return source;
    }

    public ProgrammeVersionState state() {
        return state;
    }
}
