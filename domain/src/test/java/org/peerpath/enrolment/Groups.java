package org.peerpath.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.peerpath.kernel.VersionedEntity;

/** Groups for tests of their rules, as if they had been saved. */
final class Groups {
    static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 1);

    private Groups() {}

    static CohortPlan plan(int places) {
        return new CohortPlan("Spring group", DUBLIN, "en", "Dublin", FIRST_DAY, FIRST_DAY.minusWeeks(2), places);
    }

    /** Being planned. */
    static Cohort draft(int places) {
        return saved(new Cohort(1, 2, 3, plan(places)), 10);
    }

    /** Open, with so many places. */
    static Cohort open(int places) {
        var cohort = draft(places);
        cohort.open(new CohortReadiness(true, true, true), Instant.EPOCH);
        return cohort;
    }

    static <E extends VersionedEntity> E saved(E entity, long id) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
