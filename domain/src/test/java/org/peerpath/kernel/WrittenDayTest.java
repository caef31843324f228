package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_day_has_its_weekday_and_in_english_stands_before_the_month() {
        assertThat(WrittenDay.of(DAY, Locale.ENGLISH)).isEqualTo("Tuesday 24 November 2026");
        assertThat(WrittenDay.of(DAY, Locale.GERMAN)).isEqualTo("Dienstag, 24. November 2026");
        assertThat(WrittenDay.of(DAY, Locale.forLanguageTag("es"))).isEqualTo("martes, 24 de noviembre de 2026");
    }
}
