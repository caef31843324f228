package org.peerpath.moodle.service;

import java.time.ZoneId;
import java.util.List;

/**
 * Where a course comes in: into which draft, in which languages it may be, and what came before.
 *
 * @param writable whether the version is still a draft
 */
public record MoodleDoor(
        long versionId,
        long programmeId,
        int number,
        boolean writable,
        String programme,
        List<String> languages,
        List<ImportRow> imports,
        ZoneId zone) {}
