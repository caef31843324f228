package org.peerpath.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;

/** A link in a letter and the code that belongs to it: in time, in one browser, and what looks odd is noted once. */
class ConfirmationLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String RIGHT = "right";

    @Test
    void a_link_opens_for_eight_days_and_not_after_a_newer_one() {
        var link = link();
        assertThat(link.standing(null, NOW.plus(Duration.ofDays(8)).minusSeconds(1)))
                .isEqualTo(LinkStanding.NEEDS_CODE);
        assertThat(link.standing(null, NOW.plus(Duration.ofDays(8)))).isEqualTo(LinkStanding.EXPIRED);
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        var link = link();
        var visit = new LinkVisit(link, "browser", RIGHT, NOW);
        assertThat(link.standing(visit, NOW)).isEqualTo(LinkStanding.CODE_SENT);
        assertThat(visit.pass(RIGHT, "next", NOW.plus(LinkVisit.CODE_VALID))).isFalse();
        assertThat(link.standing(visit, NOW.plus(LinkVisit.CODE_VALID))).isEqualTo(LinkStanding.NEEDS_CODE);
    }

    @Test
    void the_right_code_is_of_no_use_after_five_wrong_ones() {
        var visit = new LinkVisit(link(), "browser", RIGHT, NOW);
        for (int i = 0; i < LinkVisit.TRIES; i++) {
            assertThat(visit.pass("wrong", "next", NOW)).isFalse();
        }
        assertThat(visit.pass(RIGHT, "next", NOW)).isFalse();
        visit.send(RIGHT, NOW);
        assertThat(visit.pass(RIGHT, "next", NOW)).isTrue();
    }

    @Test
    void a_code_opens_once_and_for_an_hour() {
        var link = link();
        var visit = new LinkVisit(link, "browser", RIGHT, NOW);
        assertThat(visit.pass(RIGHT, "next", NOW)).isTrue();
        assertThat(visit.pass(RIGHT, "again", NOW)).isFalse();
        assertThat(link.standing(visit, NOW.plus(Duration.ofMinutes(59)))).isEqualTo(LinkStanding.PASSED);
        assertThat(link.standing(visit, NOW.plus(LinkVisit.STAY))).isEqualTo(LinkStanding.NEEDS_CODE);
    }

    @Test
    void what_looks_odd_is_told_once() {
        var link = link();
        for (int i = 1; i < ConfirmationLink.FAILURES_DOUBTED; i++) {
            assertThat(link.countFailure(NOW)).isNull();
        }
        assertThat(link.countFailure(NOW)).isEqualTo(LinkDoubt.CODES_FAILED);
        assertThat(link.countFailure(NOW)).isNull();
        assertThat(link.doubt(LinkDoubt.TWO_BROWSERS, NOW)).isNull();
    }

    @Test
    void a_line_that_was_broken_once_is_no_doubt_and_the_third_time_it_is() {
        var link = link();
        assertThat(link.countAltered(NOW)).isNull();
        assertThat(link.countAltered(NOW)).isNull();
        assertThat(link.countAltered(NOW)).isEqualTo(LinkDoubt.ALTERED);
    }

    @Test
    void codes_are_sent_a_few_times_for_one_link() {
        var link = link();
        for (int i = 1; i <= ConfirmationLink.CODES_MAX; i++) {
            assertThat(link.countCode()).isEqualTo(i);
        }
        assertThatThrownBy(link::countCode)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(AttestationRule.CODES_ARE_SENT_A_FEW_TIMES));
    }

    @Test
    void an_ended_contact_is_not_written_to_elsewhere() {
        var contact = contact();
        assertThat(contact.end(NOW)).isTrue();
        assertThat(contact.end(NOW)).isFalse();
        assertThatThrownBy(() -> contact.moveTo("new@example.org", 9))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(AttestationRule.AN_ENDED_CONTACT_STAYS_AS_IT_IS));
    }

    private static PracticeContact contact() {
        return withId(new PracticeContact(1, 2, 3, " Carmen@Example.org", 4, NOW), 5);
    }

    private static ConfirmationLink link() {
        return withId(new ConfirmationLink(contact(), "selector", "hash", NOW), 6);
    }

    private static <T extends VersionedEntity> T withId(T entity, long id) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
