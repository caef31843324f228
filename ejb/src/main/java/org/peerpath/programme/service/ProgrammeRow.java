package org.peerpath.programme.service;

/** Where a published version is found, and whose programme it is. */
public record ProgrammeRow(
        String slug, long versionId, long organisationId, String organisation, String country, String town) {}
