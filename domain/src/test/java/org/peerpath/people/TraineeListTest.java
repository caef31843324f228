package org.peerpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.people.LineProblem.EMAIL_MISSING;
import static org.peerpath.people.LineProblem.EMAIL_NOT_AN_ADDRESS;
import static org.peerpath.people.LineProblem.EMAIL_TWICE;
import static org.peerpath.people.LineProblem.LANGUAGE_UNKNOWN;
import static org.peerpath.people.LineProblem.NAME_HAS_HIDDEN_SIGNS;
import static org.peerpath.people.LineProblem.NAME_LOOKS_LIKE_A_FORMULA;
import static org.peerpath.people.LineProblem.NAME_MISSING;
import static org.peerpath.people.LineProblem.NAME_TOO_LONG;
import static org.peerpath.people.LineProblem.TOO_MANY_CELLS;
import static org.peerpath.people.LineProblem.ZONE_UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraineeListTest {
    @Test
    void a_line_with_a_name_and_an_address_is_enough() {
        assertThat(of("Saoirse", "saoirse@example.org", "", "")).isEmpty();
        assertThat(of("أميرة", "amira@example.org", "ar", "Africa/Cairo")).isEmpty();
        assertThat(of("Jo", "jo@bücher.example", "de-AT", "Europe/Vienna")).isEmpty();
    }

    @Test
    void a_line_says_all_that_is_to_be_mended_at_once() {
        assertThat(of("", "", "xx", "Mars/Base"))
                .containsExactly(NAME_MISSING, EMAIL_MISSING, LANGUAGE_UNKNOWN, ZONE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 171", "-2", "@SUM(A1)", "\tx", "＝1"})
    void a_name_that_a_spreadsheet_would_calculate_is_not_taken(String name) {
        assertThat(of(name, "jo@example.org", "", "")).containsExactly(NAME_LOOKS_LIKE_A_FORMULA);
    }

    @Test
    void a_name_fits_its_column_and_can_be_seen() {
        assertThat(of("n".repeat(81), "jo@example.org", "", "")).containsExactly(NAME_TOO_LONG);
        assertThat(of("Jo\u202eoJ", "jo@example.org", "", "")).containsExactly(NAME_HAS_HIDDEN_SIGNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo",
                "jo@",
                "@example.org",
                "jo@example.org,other@example.org",
                "jo@example.org\r\nBcc: other@example.org",
                "Jo <jo@example.org>",
                "jo @example.org",
                "=cmd@example.org"
            })
    void an_address_is_one_address_and_nothing_beside(String email) {
        assertThat(of("Jo", email, "", "")).containsExactly(EMAIL_NOT_AN_ADDRESS);
    }

    @Test
    void the_same_address_twice_is_one_too_many_however_it_is_written() {
        var lines = List.of(
                new TraineeLine(2, false, "Jo", "Jo@Example.org", "", ""),
                new TraineeLine(3, false, "Jo again", "jo@example.org", "", ""));
        var problems = TraineeList.problems(lines);
        assertThat(problems.get(2)).isEmpty();
        assertThat(problems.get(3)).containsExactly(EMAIL_TWICE);
    }

    @Test
    void a_cell_too_many_is_said() {
        var line = new TraineeLine(2, true, "Jo", "jo@example.org", "", "");
        assertThat(TraineeList.problems(List.of(line)).get(2)).containsExactly(TOO_MANY_CELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx", "\rx"})
    void what_begins_like_a_formula_leaves_with_an_apostrophe(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void everything_else_leaves_as_it_is() {
        assertThat(List.of("Noor", "O’Neill", "", "a=b", "3 - 2"))
                .allSatisfy(text -> assertThat(SpreadsheetCell.of(text)).isEqualTo(text));
    }

    private static List<LineProblem> of(String name, String email, String language, String zone) {
        return TraineeList.problems(List.of(new TraineeLine(2, false, name, email, language, zone)))
                .getOrDefault(2, List.of());
    }
}
