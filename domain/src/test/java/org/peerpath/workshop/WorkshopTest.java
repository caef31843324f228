package org.peerpath.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.workshop.BookingState.BOOKED;
import static org.peerpath.workshop.BookingState.CANCELLED;
import static org.peerpath.workshop.BookingState.WAITLISTED;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;

class WorkshopTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 3, 18, 0);
    private static final Instant BEFORE = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant BEGINNING = Instant.parse("2026-12-03T18:00:00Z");

    @Test
    void places_are_given_in_the_order_of_asking_and_then_people_wait() {
        var workshop = workshop(2);
        assertThat(List.of(book(workshop), book(workshop), book(workshop)))
                .extracting(Booking::state)
                .containsExactly(BOOKED, BOOKED, WAITLISTED);
        assertThat(workshop.placesTaken()).isEqualTo(2);
    }

    @Test
    void a_place_given_back_goes_to_whoever_waits_longest() {
        var workshop = workshop(1);
        var first = book(workshop);
        var waiting = book(workshop);
        assertThat(first.cancel(workshop, waiting, BEFORE)).isTrue();
        assertThat(waiting.state()).isEqualTo(BOOKED);
        assertThat(workshop.placesTaken()).isEqualTo(1);
    }

    @Test
    void a_place_nobody_waits_for_is_free_again() {
        var workshop = workshop(1);
        assertThat(book(workshop).cancel(workshop, null, BEFORE)).isFalse();
        assertThat(workshop.placesTaken()).isZero();
        assertThat(book(workshop).state()).isEqualTo(BOOKED);
    }

    @Test
    void leaving_the_waiting_list_frees_no_place() {
        var workshop = workshop(1);
        book(workshop);
        var waiting = book(workshop);
        var behind = book(workshop);
        assertThat(waiting.cancel(workshop, behind, BEFORE)).isFalse();
        assertThat(behind.state()).isEqualTo(WAITLISTED);
        assertThat(workshop.placesTaken()).isEqualTo(1);
    }

    @Test
    void whoever_gives_a_place_back_is_forgotten() {
        var workshop = workshop(1);
        var booking = book(workshop);
        booking.cancel(workshop, null, BEFORE);
        assertThat(booking.state()).isEqualTo(CANCELLED);
        assertThat(booking.name()).isEmpty();
        assertThat(booking.email()).isEmpty();
    }

    @Test
    void a_place_is_given_back_once() {
        var workshop = workshop(1);
        var booking = book(workshop);
        booking.cancel(workshop, null, BEFORE);
        refuses(WorkshopRule.A_PLACE_IS_GIVEN_BACK_ONCE, () -> booking.cancel(workshop, null, BEFORE));
        assertThat(workshop.placesTaken()).isZero();
    }

    @Test
    void places_are_booked_and_given_back_before_the_workshop_begins() {
        var workshop = workshop(1);
        var booking = workshop.book(guest(), "h", BEGINNING.minusSeconds(1));
        refuses(
                WorkshopRule.PLACES_ARE_BOOKED_BEFORE_THE_WORKSHOP_BEGINS,
                () -> workshop.book(guest(), "h", BEGINNING));
        refuses(
                WorkshopRule.PLACES_ARE_GIVEN_BACK_BEFORE_THE_WORKSHOP_BEGINS,
                () -> booking.cancel(workshop, null, BEGINNING));
    }

    @Test
    void a_called_off_workshop_takes_no_bookings() {
        var workshop = workshop(1);
        workshop.callOff(BEFORE);
        assertThat(workshop.revision()).isEqualTo(1);
        refuses(WorkshopRule.A_CALLED_OFF_WORKSHOP_TAKES_NO_BOOKINGS, () -> book(workshop));
    }

    @Test
    void a_workshop_is_called_off_once_and_before_it_begins() {
        var workshop = workshop(1);
        refuses(WorkshopRule.A_WORKSHOP_IS_CALLED_OFF_BEFORE_IT_BEGINS, () -> workshop.callOff(BEGINNING));
        workshop.callOff(BEFORE);
        refuses(WorkshopRule.A_WORKSHOP_IS_CALLED_OFF_ONCE, () -> workshop.callOff(BEFORE));
        assertThat(workshop.revision()).isEqualTo(1);
    }

    @Test
    void a_place_in_a_called_off_workshop_is_passed_on_to_nobody() {
        var workshop = workshop(1);
        var booking = book(workshop);
        var waiting = book(workshop);
        workshop.callOff(BEFORE);
        assertThat(booking.cancel(workshop, waiting, BEFORE)).isFalse();
        assertThat(waiting.state()).isEqualTo(WAITLISTED);
        assertThat(booking.email()).isEmpty();
    }

    @Test
    void a_workshop_has_a_peer_among_its_facilitators() {
        refuses(
                WorkshopRule.A_WORKSHOP_HAS_A_PEER_AMONG_ITS_FACILITATORS,
                () -> workshop(1, List.of(Facilitator.other("Dr. Lind"))));
    }

    @Test
    void a_workshop_has_places_and_lasts_a_while() {
        refuses(WorkshopRule.A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE, () -> workshop(0));
        refuses(WorkshopRule.A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE, () -> new Moment(EVENING, DUBLIN, 0));
    }

    @Test
    void six_in_the_evening_stays_so_when_the_clocks_change() {
        var summer = new Moment(LocalDateTime.of(2027, 3, 25, 18, 0), BERLIN, 90);
        var winter = new Moment(LocalDateTime.of(2027, 4, 1, 18, 0), BERLIN, 90);
        assertThat(summer.startsAt()).isEqualTo(Instant.parse("2027-03-25T17:00:00Z"));
        assertThat(winter.startsAt()).isEqualTo(Instant.parse("2027-04-01T16:00:00Z"));
        assertThat(winter.start().toLocalTime()).hasToString("18:00");
    }

    @Test
    void a_time_that_spring_skips_is_read_one_hour_later() {
        var skipped = new Moment(LocalDateTime.of(2027, 3, 28, 2, 30), BERLIN, 60);
        assertThat(skipped.localStart()).isEqualTo(LocalDateTime.of(2027, 3, 28, 3, 30));
        assertThat(skipped.startsAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void a_workshop_over_the_autumn_night_lasts_its_minutes() {
        var night = new Moment(LocalDateTime.of(2027, 10, 31, 1, 30), BERLIN, 120);
        assertThat(night.endsAt().atZone(BERLIN).toLocalTime()).hasToString("02:30");
    }

    private static void refuses(WorkshopRule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }

    private static Booking book(Workshop workshop) {
        return workshop.book(guest(), "hash", BEFORE);
    }

    private static Guest guest() {
        return new Guest("Rowan", "rowan@example.org", Locale.ENGLISH);
    }

    private static Workshop workshop(int places) {
        return workshop(places, List.of(Facilitator.other("Dr. Lind"), Facilitator.peer("Aoife")));
    }

    private static Workshop workshop(int places, List<Facilitator> facilitators) {
        var texts = List.of(new WorkshopText(Locale.ENGLISH, "Listening", "To each other."));
        var workshop = new Workshop(1, new Moment(EVENING, DUBLIN, 90), places, "en", texts, facilitators);
        return saved(workshop);
    }

    private static <T extends VersionedEntity> T saved(T entity) {
        try {
            Field id = VersionedEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, (@Nullable Object) 1L);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
