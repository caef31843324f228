package org.peerpath.moodle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;

/** A file of a course that waits to be taken over, checked already; it goes with its import, and once that is done. */
@Entity
@Table(name = "moodle_file")
public class MoodleFile extends VersionedEntity {
    @Column(name = "import_id")
    private long importId;

    /** By which the backup knows it. */
    private String sha1;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected MoodleFile() {}

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
