package org.peerpath.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.Rule;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTerms;

/** Named examples: a placement in Valladolid from March to June 2026, and meetings there. */
final class MeetingExamples {
    static final long TRAINEE = 1;
    static final long SUPERVISOR = 2;
    static final long TRAINER = 3;
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    static final LocalDate DAY = LocalDate.of(2026, 4, 14);
    static final Instant LATER = DAY.plusDays(1).atStartOfDay(MADRID).toInstant();

    private MeetingExamples() {}

    static Placement proposed() {
        var terms = new PlacementTerms("practice", 10, "Day centre", SUPERVISOR, FIRST_DAY, LAST_DAY, MADRID, 80 * 60);
        return stored(new Placement(5, 6, TRAINEE, terms), 100);
    }

    static Placement active() {
        var placement = proposed();
        var agreement = stored(new Agreement(placement, 1, "en", "These are the terms.", LATER), 200);
        var trainee = agreement.sign(TRAINEE, Capacity.TRAINEE, agreement.hash(), LATER);
        var host = agreement.sign(SUPERVISOR, Capacity.HOST, agreement.hash(), LATER);
        var course = agreement.sign(TRAINER, Capacity.COURSE, agreement.hash(), LATER);
        placement.sign(trainee, List.of(), FIRST_DAY);
        placement.sign(host, List.of(trainee), FIRST_DAY);
        placement.sign(course, List.of(trainee, host), FIRST_DAY);
        return placement;
    }

    static MeetingHeld hour() {
        return held(60, SupervisionForm.INDIVIDUAL, null);
    }

    static MeetingHeld held(int minutes, SupervisionForm form, @Nullable Appointment next) {
        return new MeetingHeld(
                DAY,
                LocalTime.of(16, 0),
                minutes,
                form,
                EnumSet.of(Theme.ROLE, Theme.BOUNDARIES),
                List.of(new AgreedAction("Read the safeguarding policy", DAY.plusWeeks(1))),
                true,
                next);
    }

    static SupervisionMeeting meeting() {
        return new SupervisionMeeting(active(), hour(), UUID.randomUUID(), LATER);
    }

    static <T extends VersionedEntity> T stored(T entity, long id) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static void refuses(Rule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
