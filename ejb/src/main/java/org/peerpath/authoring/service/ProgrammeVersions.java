package org.peerpath.authoring.service;

import java.time.ZoneId;
import java.util.List;

/**
 * A programme with all its versions, newest first.
 *
 * @param zone whose clock the moments are told by
 */
public record ProgrammeVersions(long id, String slug, List<VersionRow> versions, ZoneId zone) {
    public ProgrammeVersions {
        versions = List.copyOf(versions);
    }
}
