package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathStepTest {
    @Test
    void the_rest_of_many_reasons_is_one_press_away() {
        var step = because(List.of("One.", "Two.", "Three.", "Four."));
        assertThat(step.firstReasons()).containsExactly("One.", "Two.");
        assertThat(step.furtherReasons()).containsExactly("Three.", "Four.");
    }

    @Test
    void nothing_is_folded_away_for_a_single_line() {
        var step = because(List.of("One.", "Two.", "Three."));
        assertThat(step.firstReasons()).hasSize(3);
        assertThat(step.furtherReasons()).isEmpty();
    }

    private static PathStep because(List<String> reasons) {
        return new PathStep(1, "stop", "Taught time", "At risk", 0, 1, "", reasons, List.of(), "", "");
    }
}
