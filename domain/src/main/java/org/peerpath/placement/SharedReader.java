package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;

/** One of the people whom somebody let read a reflection. */
@Entity
@Table(name = "shared_reader")
public class SharedReader extends VersionedEntity {
    @Column(name = "share_id")
    private long shareId;

    @Column(name = "reader_id")
    private long readerId;

    protected SharedReader() {}

    SharedReader(long shareId, long readerId) {
        this.shareId = shareId;
        this.readerId = readerId;
    }
}
