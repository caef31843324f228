package org.peerpath.access.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of every app there is, and count for their half minute and the one before and after. */
class TotpTest {
    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:05Z");
    private static final Duration HALF_MINUTE = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a_code_is_what_the_standard_says(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_code_counts_for_half_a_minute_before_and_after_its_own() {
        var step = Totp.step(NOW);
        var code = Totp.code(SECRET, step);
        for (var at : new Instant[] {NOW, NOW.plus(HALF_MINUTE), NOW.minus(HALF_MINUTE)}) {
            assertThat(Totp.stepOf(SECRET, code, at)).hasValue(step);
        }
        assertThat(Totp.stepOf(SECRET, code, NOW.plus(HALF_MINUTE.multipliedBy(2))))
                .isEmpty();
        assertThat(Totp.stepOf(SECRET, code, NOW.minus(HALF_MINUTE.multipliedBy(2))))
                .isEmpty();
    }

    @Test
    void spaces_do_not_count_and_anything_else_is_no_code() {
        var code = Totp.code(SECRET, Totp.step(NOW));
        assertThat(Totp.stepOf(SECRET, code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
        assertThat(Totp.stepOf(SECRET, "", NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, code + "0", NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, code.substring(1), NOW)).isEmpty();
    }

    @Test
    void a_secret_has_160_random_bits() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
    }
}
