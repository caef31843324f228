package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.programme.MandatoryElement.ASSESSMENT;
import static org.peerpath.programme.MandatoryElement.AWARDING_BODY;
import static org.peerpath.programme.MandatoryElement.COUNTRY;
import static org.peerpath.programme.MandatoryElement.OUTCOMES;
import static org.peerpath.programme.MandatoryElement.WORKLOAD;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

/** A version is published whole or not at all, and stays as it is. */
class PublicationCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String FILE = ProgrammeFile.bundledText("peer2peer");
    private static final AwardingBody BODY = new AwardingBody("Open Bridge", "IE", "0000", "Lantern Row 12, Dublin");

    private static List<MandatoryElement> missing(String file, AwardingBody body) {
        return PublicationCheck.missing(ProgrammeFile.read(file), body);
    }

    @Test
    void what_comes_with_peerpath_can_be_published() {
        assertThat(missing(FILE, BODY)).isEmpty();
    }

    @Test
    void each_missing_element_is_named() {
        assertThat(missing(FILE, new AwardingBody("Open Bridge", "IE", "", "Lantern Row 12")))
                .containsOnly(AWARDING_BODY);
        assertThat(missing(FILE, new AwardingBody("Open Bridge", "IE", "0000", " ")))
                .containsOnly(AWARDING_BODY);
        assertThat(missing(FILE, new AwardingBody("Open Bridge", "ZZ", "0000", "Lantern Row 12")))
                .containsOnly(COUNTRY);
        assertThat(missing(FILE.replaceFirst("(?s)outcomes:.*?\\nframework:", "framework:"), BODY))
                .containsOnly(OUTCOMES);
        assertThat(missing(FILE.replace("workload: {time: 210 h", "workload: {time: 100 h"), BODY))
                .containsOnly(WORKLOAD);
        assertThat(missing(FILE.replaceFirst("(?s)\\n  - key: competence\\n.*$", "\n"), BODY))
                .containsOnly(ASSESSMENT);
    }

    @Test
    void a_version_is_written_as_a_draft_and_never_after() {
        var version = new ProgrammeVersion(1, 2, 1, FILE);
        version.rewrite("other", 3, NOW);
        assertThat(version.source()).isEqualTo("other");
        assertThatThrownBy(() -> version.freeze(NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(version::retire).isInstanceOf(BusinessRuleViolation.class);
        version.publish();
        assertThatThrownBy(() -> version.rewrite("more", 3, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(version::publish).isInstanceOf(BusinessRuleViolation.class);
        version.freeze(NOW);
        version.retire();
        assertThatThrownBy(() -> version.rewrite("more", 3, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(version.source()).isEqualTo("other");
    }
}
