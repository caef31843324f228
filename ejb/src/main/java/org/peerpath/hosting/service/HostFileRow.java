package org.peerpath.hosting.service;

import java.io.Serializable;
import org.peerpath.hosting.HostCheck;

/** A file that an approval rests on. */
public record HostFileRow(long id, long approvalId, HostCheck about, String name, String hash, long bytes)
        implements Serializable {
    private static final int KILO = 1000;

    public long kilobytes() {
        return Math.max(1, bytes / KILO);
    }
}
