package org.peerpath.placement.service;

import java.util.Map;
import org.peerpath.kernel.Localised;

/**
 * Who agrees on what, as the words of an agreement need it.
 *
 * @param names of everybody whom the terms name, by number
 * @param competences what can be reached, by code
 */
record AgreementParties(
        String trainee,
        String host,
        String town,
        String cohort,
        Localised placement,
        int plannedMinutes,
        String zone,
        Map<Long, String> names,
        Map<String, Localised> competences) {
    AgreementParties {
        names = Map.copyOf(names);
        competences = Map.copyOf(competences);
    }
}
