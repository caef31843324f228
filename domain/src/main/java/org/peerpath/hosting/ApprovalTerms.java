package org.peerpath.hosting;

import static org.peerpath.hosting.HostingRule.AN_APPROVAL_BEGINS_IN_THIS_YEAR;
import static org.peerpath.hosting.HostingRule.AN_APPROVAL_LASTS_THREE_YEARS_AT_MOST;
import static org.peerpath.hosting.HostingRule.A_PERIOD_ENDS_AFTER_IT_BEGINS;
import static org.peerpath.hosting.HostingRule.RISKS_AND_INSURANCE_ARE_LOOKED_AT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an approval says.
 *
 * @param until the last day; then the host is looked at anew
 */
public record ApprovalTerms(LocalDate from, LocalDate until, Set<HostCheck> checks) {
    private static final int YEARS = 3;

    public ApprovalTerms {
        checks = checks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(checks));
    }

    /** Refuses what no course may say of a host. */
    public void require(LocalDate today) {
        A_PERIOD_ENDS_AFTER_IT_BEGINS.require(!until.isBefore(from));
        AN_APPROVAL_BEGINS_IN_THIS_YEAR.require(
                !from.isBefore(today.minusYears(1)) && !from.isAfter(today.plusYears(1)));
        AN_APPROVAL_LASTS_THREE_YEARS_AT_MOST.require(!until.isAfter(from.plusYears(YEARS)));
        for (var check : HostCheck.values()) {
            RISKS_AND_INSURANCE_ARE_LOOKED_AT.require(!check.isAskedOfAll() || checks.contains(check));
        }
    }
}
