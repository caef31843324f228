package org.peerpath.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;

/**
 * A placement the programme asks for.
 *
 * @param order 1 for the first; hours of a later one count only once the earlier ones have their minimum
 * @param recognised the most minutes that recognised prior learning may bring
 * @param afterModule code of the module that must be held before its hours count, or null
 */
public record PlacementPlan(
        String code,
        Localised title,
        int order,
        int minutes,
        @Nullable String afterModule,
        boolean report,
        boolean hostConfirmation,
        int recognised) {

    public Optional<String> notBefore() {
        return Optional.ofNullable(afterModule);
    }
}
