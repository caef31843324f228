package org.peerpath.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderNameTest {
    @ParameterizedTest
    @CsvSource({
        "Zoë Müller, zoe\u0308  mu\u0308ller, true",
        "Jürgen Weiß, JÜRGEN WEISS, true",
        "Siobhán O’Neill, siobhán o'neill, true",
        "Σωκράτης, ΣΩΚΡΆΤΗΣ, true",
        "ليلى عبد الرحمن, ليلى  عبد الرحمن, true",
        "Zoë Müller, Zoe Muller, false",
        "Ana López, Ana, false",
        "Ana, '', false",
    })
    void a_name_is_recognised_however_it_is_typed_and_nothing_else_is(String held, String typed, boolean same) {
        assertThat(HolderName.same(typed, held)).isEqualTo(same);
    }
}
