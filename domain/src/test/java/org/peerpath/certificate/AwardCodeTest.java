package org.peerpath.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwardCodeTest {
    @Test
    void a_code_has_26_letters_that_differ_each_time() {
        var chance = new SecureRandom();
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var code = AwardCode.random(chance);
            assertThat(code.letters()).matches("[0-9A-HJKMNP-TV-Z]{26}");
            seen.add(code.letters());
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void what_is_printed_can_be_typed_in_any_way() {
        var code = AwardCode.random(new Random(7));
        var printed = code.printed();
        assertThat(printed).matches("(.{4}-){6}.{2}");
        assertThat(AwardCode.read(printed)).contains(code);
        assertThat(AwardCode.read(
                        " " + printed.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(code);
        assertThat(AwardCode.read(code.letters().replace('0', 'O').replace('1', 'l')))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "ABC", "UUUUUUUUUUUUUUUUUUUUUUUUUU", "0123456789ABCDEFGHJKMNPQRST", "'; drop table"})
    void what_is_no_code_is_not_read(String typed) {
        assertThat(AwardCode.read(typed)).isEmpty();
    }

    @Test
    void a_code_does_not_slip_into_a_log() {
        var code = AwardCode.random(new Random(7));
        assertThat(code.toString()).doesNotContain(code.letters());
    }
}
