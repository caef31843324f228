package org.peerpath.enrolment;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a cohort is meant to run.
 *
 * @param name what it is called, such as "Spring group"
 * @param zone whose local time its sessions keep
 * @param language BCP 47 tag of the language it is taught in
 * @param place where it meets, in words: a town, "online", or both
 * @param startsOn its first day
 * @param applyUntil the last day on which one may apply
 * @param places for how many people
 */
public record CohortPlan(
        String name,
        ZoneId zone,
        String language,
        String place,
        LocalDate startsOn,
        LocalDate applyUntil,
        int places) {}
