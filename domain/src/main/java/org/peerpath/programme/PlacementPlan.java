package org.peerpath.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;

/**
 * A placement the programme asks for.
 *
 * @param order 1 for the first; hours of a later one count only once the earlier ones have their minimum
 * @param recognised the most minutes that recognised prior learning may bring
 * @param supervisions how many supervision meetings are held before it is closed; 0 where the file says nothing
 * @param threeWay whether the final meeting of trainee, host and course closes it
 * @param competences whether the host says something about each competence first
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
        int recognised,
        int supervisions,
        boolean threeWay,
        boolean competences) {

    public Optional<String> notBefore() {
        return Optional.ofNullable(afterModule);
    }
}
