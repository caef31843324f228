package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.kernel.Localised;

/**
 * The terms of an agreement as one of the three finds them to be changed, and what can be chosen.
 *
 * @param number the version they are read from
 * @param running whether an earlier version goes on until the next one is signed
 * @param choices by the name of the field
 */
public record TermsView(
        PlacementFacts facts,
        Localised title,
        int number,
        boolean running,
        TermsDraft draft,
        List<NamedChoice> supervisors,
        List<NamedChoice> tutors,
        Map<String, Localised> competences,
        Map<String, List<NamedChoice>> choices)
        implements Serializable {
    public TermsView {
        supervisors = List.copyOf(supervisors);
        tutors = List.copyOf(tutors);
        choices = new HashMap<>(choices);
    }
}
