package org.peerpath.programme.service;

import org.jspecify.annotations.Nullable;

/**
 * Where a published version is found, and whose programme it is.
 *
 * @param followsId the version of another organisation's programme that it follows, if it is a local variant
 * @param ownerId that organisation
 */
public record ProgrammeRow(
        String slug,
        long versionId,
        long organisationId,
        String organisation,
        String country,
        String town,
        @Nullable Long followsId,
        @Nullable Long ownerId,
        @Nullable String owner) {}
