package org.peerpath.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * One version of a programme: the file, exactly as it was given. It freezes when the first person is enrolled; whoever
 * wants other rules makes another version, so that nobody's rules change under their feet.
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

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeVersion() {}

    public ProgrammeVersion(long organisationId, long programmeId, int number, String source) {
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.number = number;
        this.source = source;
    }

    /** Visible to everybody from now on. */
    public void publish() {
        state = ProgrammeVersionState.PUBLISHED;
    }

    /** Somebody is enrolled: from now on the file cannot change. Asking twice is harmless. */
    public void freeze(Instant now) {
        if (frozenAt == null) {
            frozenAt = now;
        }
    }

    public boolean isFrozen() {
        return frozenAt != null;
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
