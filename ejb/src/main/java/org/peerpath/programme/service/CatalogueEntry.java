package org.peerpath.programme.service;

import org.peerpath.programme.ProgrammeDefinition;

/** A published programme as everybody may read it. */
public record CatalogueEntry(
        String slug,
        long versionId,
        long organisationId,
        String organisation,
        String country,
        String town,
        ProgrammeDefinition definition) {}
