package org.peerpath.programme.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * A published programme as everybody may read it.
 *
 * @param origin whose programme it is, where it is a local variant of another organisation's
 */
public record CatalogueEntry(
        String slug,
        long versionId,
        long organisationId,
        String organisation,
        String country,
        String town,
        ProgrammeDefinition definition,
        @Nullable ProgrammeOrigin origin) {}
