package org.peerpath.adjustment.service;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.peerpath.adjustment.InForce;

/**
 * What counts for whom on a day, for other features that apply it. Whoever asks has found the group or the path by who is
 * asking: the scope is theirs.
 */
@ApplicationScoped
public class Arrangements {
    @Inject
    private Adjustments adjustments;

    /** For everybody on the way in a group, by their enrolment, asked once for all of them. */
    public Map<Long, InForce> inGroup(long cohortId, LocalDate day) {
        return adjustments.inGroup(cohortId, day).stream()
                .collect(groupingBy(
                        ArrangedPart::enrolmentId,
                        collectingAndThen(mapping(ArrangedPart::part, toList()), InForce::of)));
    }

    /** For one of them. */
    public InForce of(long enrolmentId, LocalDate day) {
        return InForce.of(adjustments.of(enrolmentId, day).stream()
                .map(ArrangedPart::part)
                .toList());
    }
}
