package org.peerpath.variant.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme that is shared with an organisation in which the actor leads one.
 *
 * @param ownersVersionId what the catalogue shows of it
 * @param variantId the programme with which they run it, if they do
 */
public record OfferedProgramme(
        long shareId,
        String owner,
        String organisation,
        LocalDate fromDay,
        boolean ended,
        @Nullable Long ownersVersionId,
        @Nullable Long variantId) {}
