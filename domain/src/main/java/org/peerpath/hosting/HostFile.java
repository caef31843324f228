package org.peerpath.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** What an approval rests on, as a PDF: a risk assessment, a proof of insurance. Read by whoever leads courses there. */
@Entity
@Table(name = "host_file")
public class HostFile extends VersionedEntity {
    /** Longest name, in characters. */
    public static final int NAME_MAX = 100;

    /** Most files of an approval. */
    public static final int MOST = 10;

    @Column(name = "approval_id")
    private long approvalId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "about")
    private HostCheck about;

    private String name;

    private String hash;

    private long bytes;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected HostFile() {}

    public HostFile(
            HostApproval approval, HostCheck about, String name, String hash, long bytes, long by, Instant now) {
        approvalId = approval.id();
        organisationId = approval.organisationId();
        this.about = about;
        this.name = plain(name);
        this.hash = hash;
        this.bytes = bytes;
        givenBy = by;
        givenAt = now;
    }

    /** Without anything that a name of a file must not have, and without a folder. */
    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N} ._-]", "")
                .strip();
        var kept = last.isEmpty() ? "file.pdf" : last;
        return kept.length() <= NAME_MAX ? kept : kept.substring(kept.length() - NAME_MAX);
    }
}
