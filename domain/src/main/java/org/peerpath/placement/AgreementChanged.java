package org.peerpath.placement;

import java.util.List;
import java.util.Set;

/**
 * Somebody has written terms, the first or others: a version that all three read and sign.
 *
 * @param capacity for which side it was written
 * @param supervisors who can sign for the host: whoever stands beside the trainee, and whom the version names
 * @param tutors whom the version names at the course
 */
public record AgreementChanged(
        long placementId,
        long personId,
        Capacity capacity,
        int number,
        long traineeId,
        Set<Long> supervisors,
        List<Long> tutors) {
    public AgreementChanged {
        supervisors = Set.copyOf(supervisors);
        tutors = List.copyOf(tutors);
    }

    /** One person wrote these terms at this placement, for one side. */
    public static AgreementChanged by(
            long personId, Capacity capacity, Placement placement, int number, AgreementTerms terms) {
        return new AgreementChanged(
                placement.id(),
                personId,
                capacity,
                number,
                placement.traineeId(),
                placement.supervisorId() == terms.supervisorId()
                        ? Set.of(terms.supervisorId())
                        : Set.of(placement.supervisorId(), terms.supervisorId()),
                terms.people(TermField.TUTOR));
    }
}
