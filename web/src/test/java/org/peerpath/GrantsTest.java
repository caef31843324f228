package org.peerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A role that has ended or not begun opens nothing: every query that asks for roles asks whether they count. */
class GrantsTest {
    private static final Pattern ASKS = Pattern.compile("(from|join|,) RoleGrant [a-z]+\\b");
    private static final Pattern SAYS_WHEN = Pattern.compile("\\b(COUNTS\\b|LED_BY\\b|counts\\()");

    /** The one place that reads grants of every time: whoever gives a role looks at those to come as well. */
    private static final String OF_EVERY_TIME = "RoleGrants.java";

    @Test
    void every_query_for_roles_asks_whether_they_count() {
        var asking = Sources.in(Path.of("../ejb/src/main/java"), ".java").stream()
                .filter(source -> ASKS.matcher(Sources.read(source)).find())
                .filter(source -> !source.endsWith(OF_EVERY_TIME))
                .toList();
        assertThat(asking).hasSizeGreaterThan(5).allSatisfy(source -> {
            var text = Sources.read(source);
            assertThat(SAYS_WHEN.matcher(text).results().count())
                    .as("%s asks for roles without RoleGrant.COUNTS", source)
                    .isGreaterThanOrEqualTo(ASKS.matcher(text).results().count());
        });
    }
}
