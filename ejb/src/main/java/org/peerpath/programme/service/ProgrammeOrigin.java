package org.peerpath.programme.service;

import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.LocalDifference;
import org.peerpath.programme.LocalThing;

/**
 * Whose programme it is that an organisation runs with values of its own.
 *
 * @param title as its owner calls it
 * @param values what the owner lets others set, and what is set here
 */
public record ProgrammeOrigin(long organisationId, String organisation, Localised title, List<LocalDifference> values) {
    public ProgrammeOrigin {
        values = List.copyOf(values);
    }

    /** Whether something takes longer or shorter here than at its owner's. */
    public boolean hasTimesOfItsOwn() {
        return values.stream()
                .anyMatch(value -> value.isDifferent() && value.bound().thing().isTime());
    }

    /** Whether what is taught takes longer or shorter here. */
    public boolean hasSessionsOfItsOwn() {
        return values.stream()
                .anyMatch(value -> value.isDifferent() && value.bound().thing() == LocalThing.SESSION);
    }
}
