package org.peerpath.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wanda",
                "María José",
                "小明",
                "أميرة",
                "می\u200cخواهم",
                "O'Neill-Åse",
                "\uD83D\uDC69\u200D\uD83D\uDCBB"
            })
    void names_of_all_scripts_are_names(String name) {
        assertThat(name).matches(CalledName.VISIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wan\u202eda", "Wan\u200bda", "Wan\nda", "\u0000", "\u2066Wanda", "\ufeffWanda"})
    void what_turns_a_line_around_or_cannot_be_seen_is_not(String name) {
        assertThat(name).doesNotMatch(CalledName.VISIBLE);
    }
}
