package org.peerpath.moodle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.programme.ProgrammeVersion;

/**
 * A course from Moodle on its way into a draft: first what would come, then what came. It waits a while and is forgotten;
 * what was taken over stays in the draft.
 */
@Entity
@Table(name = "moodle_import")
public class MoodleImport extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_version_id")
    private long programmeVersionId;

    /** Nobody any more, once they have left. */
    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.SEEN;

    /** BCP 47: in which language its words are. */
    private String language;

    private String title;

    /** What would come or what came, part by part. */
    private String document;

    @SuppressWarnings("NullAway.Init")
    protected MoodleImport() {}

    public MoodleImport(ProgrammeVersion draft, long by, String language, String title, String document, Instant now) {
        this.organisationId = draft.organisationId();
        this.programmeVersionId = draft.id();
        this.personId = by;
        this.language = language;
        this.title = title;
        this.document = document;
        this.lookedAt = now;
    }

    /** What was found in its files is known too. */
    public void describe(String newDocument) {
        document = newDocument;
    }

    /** It is in the draft from now on. */
    public void takeOver(String report) {
        state = ImportState.TAKEN_OVER;
        document = report;
    }

    public void takeBack() {
        state = ImportState.TAKEN_BACK;
    }

    public ImportState state() {
        return state;
    }

    public long organisationId() {
        return organisationId;
    }

    public long programmeVersionId() {
        return programmeVersionId;
    }

    public Instant lookedAt() {
        return lookedAt;
    }

    public String language() {
        return language;
    }

    public String document() {
        return document;
    }
}
