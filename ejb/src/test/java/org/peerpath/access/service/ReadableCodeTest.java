package org.peerpath.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadableCodeTest {
    @Test
    void a_code_has_24_letters_of_32_that_do_not_look_alike_so_120_bits() {
        var codes = Stream.generate(ReadableCode::random).limit(200).collect(Collectors.toSet());
        assertThat(codes)
                .hasSize(200)
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(String.join("", codes).replace("-", "").chars().distinct().count())
                .isEqualTo(32);
    }

    @Test
    void what_is_written_on_paper_can_be_typed_in_any_way() {
        var code = ReadableCode.random();
        assertThat(ReadableCode.canonical(
                        code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(code.replace("-", ""));
        assertThat(ReadableCode.canonical("oil0-1")).isEqualTo("01101");
    }
}
