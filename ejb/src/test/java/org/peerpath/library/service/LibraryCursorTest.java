package org.peerpath.library.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCursorTest {
    @Test
    void what_is_written_is_read_again() {
        var cursor = new LibraryCursor(LocalDate.of(2026, 2, 28), 1234);
        assertThat(LibraryCursor.read(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30.1",
                "2026-13-01.1",
                "2026-02-28",
                "2026-02-28.",
                "2026-02-28.-1",
                "2026-02-28.99999999999999999999",
                "2026-02-28.1 or 1=1",
                "٢٠٢٦-٠٢-٢٨.1"
            })
    void anything_else_is_no_place_to_go_on_from(String typed) {
        assertThat(LibraryCursor.read(typed)).isEmpty();
    }

    @Test
    void ten_thousand_digits_are_no_place_either() {
        assertThat(LibraryCursor.read("2026-02-28." + "1".repeat(10_000))).isEmpty();
    }
}
