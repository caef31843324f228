package org.peerpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.BusinessRuleViolation;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    @Test
    void an_answered_invitation_keeps_neither_address_nor_name() {
        var invitation = invitation(null);
        invitation.accept(NOW);
        assertThat(invitation.email()).isNull();
        assertThat(invitation.displayName()).isNull();
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void an_invitation_is_answered_once() {
        var invitation = invitation(null);
        invitation.withdraw(NOW);
        refuses(PeopleRule.AN_INVITATION_IS_ANSWERED_ONCE, () -> invitation.accept(NOW));
        refuses(PeopleRule.AN_INVITATION_IS_ANSWERED_ONCE, () -> invitation.sendAgain(NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void a_mailbox_is_not_filled_by_pressing_a_button() {
        var invitation = invitation(null);
        refuses(PeopleRule.A_LETTER_GETS_AN_HOUR, () -> invitation.sendAgain(NOW.plus(Duration.ofMinutes(59))));
        invitation.sendAgain(NOW.plus(Duration.ofHours(1)));
        assertThat(invitation.letters()).isEqualTo(2);
    }

    @Test
    void the_role_begins_with_the_yes_and_ends_with_its_last_day() {
        var later = NOW.plus(Duration.ofDays(3));
        var term = invitation(LocalDate.of(2026, 12, 24)).term(later);
        assertThat(term.from()).isEqualTo(later);
        assertThat(term.until()).isEqualTo("2026-12-25T00:00:00Z");
    }

    private static Invitation invitation(@org.jspecify.annotations.Nullable LocalDate lastDay) {
        return new Invitation(
                new Invitation.Invited(8, "Fern", "fern@example.org"),
                new Invitation.Asked(Role.TRAINER, Scope.cohort(1, 10, 100), lastDay, DUBLIN),
                7,
                NOW);
    }

    private static void refuses(PeopleRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
