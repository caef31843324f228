package org.peerpath.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.kernel.BusinessRuleViolation;

class HostApprovalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Set<HostCheck> ENOUGH = EnumSet.of(HostCheck.RISK_ASSESSED, HostCheck.INSURED);

    @Test
    void nothing_is_approved_before_risks_and_insurance_were_looked_at() {
        for (var missing : ENOUGH) {
            var checks = EnumSet.allOf(HostCheck.class);
            checks.remove(missing);
            refuses(HostingRule.RISKS_AND_INSURANCE_ARE_LOOKED_AT, () -> approval(TODAY, TODAY.plusYears(1), checks));
        }
        refuses(HostingRule.RISKS_AND_INSURANCE_ARE_LOOKED_AT, () -> approval(TODAY, TODAY, Set.of()));
        assertThat(approval(TODAY, TODAY, ENOUGH)).isNotNull();
    }

    @Test
    void it_lasts_three_years_at_most() {
        assertThat(approval(TODAY, TODAY.plusYears(3), ENOUGH)).isNotNull();
        refuses(
                HostingRule.AN_APPROVAL_LASTS_THREE_YEARS_AT_MOST,
                () -> approval(TODAY, TODAY.plusYears(3).plusDays(1), ENOUGH));
        refuses(HostingRule.A_PERIOD_ENDS_AFTER_IT_BEGINS, () -> approval(TODAY, TODAY.minusDays(1), ENOUGH));
        refuses(
                HostingRule.AN_APPROVAL_BEGINS_IN_THIS_YEAR,
                () -> approval(TODAY.minusYears(1).minusDays(1), TODAY, ENOUGH));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-11-23, true",
        "2026-11-22, 2027-01-01, false",
        "2027-01-01, 2027-11-24, false",
        "2027-11-23, 2027-11-23, true"
    })
    void it_covers_a_placement_that_lies_within_it_with_both_its_days(
            LocalDate first, LocalDate last, boolean covered) {
        assertThat(approval(TODAY, TODAY.plusYears(1), ENOUGH).covers(first, last))
                .isEqualTo(covered);
    }

    @Test
    void taken_back_it_covers_nothing_and_is_taken_back_once() {
        var approval = approval(TODAY, TODAY.plusYears(1), ENOUGH);
        assertThat(approval.takeBack(NOW)).isTrue();
        assertThat(approval.takeBack(NOW)).isFalse();
        assertThat(approval.covers(TODAY, TODAY)).isFalse();
    }

    @Test
    void a_new_look_goes_on_where_another_ends() {
        var first = approval(TODAY, TODAY.plusDays(10), ENOUGH);
        var second = approval(TODAY.plusDays(11), TODAY.plusDays(20), ENOUGH);
        assertThat(HostApproval.coverAll(List.of(second, first), TODAY.plusDays(5), TODAY.plusDays(20)))
                .isTrue();
        assertThat(HostApproval.coverAll(List.of(second, first), TODAY.plusDays(5), TODAY.plusDays(21)))
                .isFalse();
        assertThat(HostApproval.coverAll(List.of(first), TODAY, TODAY.plusDays(11)))
                .isFalse();
        assertThat(HostApproval.coverAll(List.of(), TODAY, TODAY)).isFalse();
        first.takeBack(NOW);
        assertThat(HostApproval.coverAll(List.of(second, first), TODAY.plusDays(5), TODAY.plusDays(20)))
                .isFalse();
    }

    @Test
    void who_follows_another_takes_no_second_place() {
        var spring = new Stay(TODAY, TODAY.plusDays(30));
        var summer = new Stay(TODAY.plusDays(31), TODAY.plusDays(60));
        assertThat(Stay.mostAtOnce(List.of(spring, summer), TODAY)).isEqualTo(1);
        var both = new Stay(TODAY.plusDays(30), TODAY.plusDays(31));
        assertThat(Stay.mostAtOnce(List.of(spring, summer, both), TODAY)).isEqualTo(2);
        assertThat(Stay.mostAtOnce(List.of(), TODAY)).isZero();
    }

    @Test
    void the_last_place_is_one_place() {
        var two = new HostPlaces(1, 2, TODAY, TODAY.plusYears(1), 2);
        two.requirePlace(1);
        refuses(HostingRule.THERE_IS_A_PLACE_AT_THE_HOST, () -> two.requirePlace(2));
        refuses(HostingRule.A_HOST_HAS_A_PLACE_AT_LEAST, () -> new HostPlaces(1, 2, TODAY, TODAY, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\plans\\Risk.pdf", "../../Risk.pdf", "\"><b>Risk.pdf"})
    void a_file_keeps_its_plain_name(String name) {
        assertThat(HostFile.plain(name)).endsWith("Risk.pdf").doesNotContain("/", "\\", "<", "\"");
    }

    private static HostApproval approval(LocalDate from, LocalDate until, Set<HostCheck> checks) {
        return new HostApproval(1, 2, new ApprovalTerms(from, until, checks), 3, TODAY, NOW);
    }

    private static void refuses(HostingRule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
