package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeviceSessionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration BLINK = Duration.ofSeconds(1);

    private final DeviceSession session = DeviceSession.in(7, "first", "Firefox, Android", true, NOW);

    @Test
    void it_ends_after_half_an_hour_without_a_sign_of_life() {
        assertThat(session.isAlive(NOW.plus(Duration.ofMinutes(30)).minus(BLINK)))
                .isTrue();
        assertThat(session.isAlive(NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void it_ends_after_twelve_hours_however_busy() {
        var last = NOW.plus(Duration.ofHours(12)).minus(BLINK);
        session.prove("second", last);
        assertThat(session.isAlive(last)).isTrue();
        assertThat(session.endsAt(session.seenAt())).isEqualTo(NOW.plus(Duration.ofHours(12)));
        assertThat(session.isAlive(NOW.plus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void half_way_it_ends_after_ten_minutes_and_proves_nothing() {
        var half = DeviceSession.halfWay(7, "first", "Firefox, Android", NOW);
        assertThat(half.isProved(NOW)).isFalse();
        assertThat(half.isAlive(NOW.plus(Duration.ofMinutes(10)).minus(BLINK))).isTrue();
        assertThat(half.isAlive(NOW.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void a_proof_counts_for_ten_minutes() {
        assertThat(session.isProved(NOW.plus(Duration.ofMinutes(10)).minus(BLINK)))
                .isTrue();
        assertThat(session.isProved(NOW.plus(Duration.ofMinutes(10)))).isFalse();
        var later = NOW.plus(Duration.ofMinutes(20));
        session.prove("second", later);
        assertThat(session.isProved(later)).isTrue();
    }

    @Test
    void what_was_ended_never_counts_again() {
        session.end(NOW.plus(BLINK));
        session.prove("second", NOW.plus(BLINK));
        assertThat(session.isAlive(NOW.plus(BLINK))).isFalse();
    }
}
