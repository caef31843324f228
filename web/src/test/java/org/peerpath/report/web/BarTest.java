package org.peerpath.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peerpath.report.web.Bar.Part;

class BarTest {
    @Test
    void parts_stand_side_by_side_and_fill_the_whole() {
        assertThat(Bar.of("Group", 1, 2, 1).parts())
                .containsExactly(
                        new Part("a", "0.00", "25.00"),
                        new Part("b", "25.00", "50.00"),
                        new Part("c", "75.00", "25.00"));
    }

    @Test
    void what_nobody_did_has_no_part_and_keeps_its_colour_free() {
        assertThat(Bar.of("Group", 0, 3, 0, 1).parts()).extracting(Part::kind).containsExactly("b", "d");
    }

    @Test
    void a_group_without_anybody_is_an_empty_bar() {
        assertThat(Bar.of("Group", 0, 0).parts()).isEmpty();
    }
}
