package org.peerpath.incident;

import static org.peerpath.incident.IncidentRule.IT_HAPPENED_ON_A_DAY_OF_THE_LAST_YEAR;
import static org.peerpath.incident.IncidentRule.SAY_WHEN_THEY_WERE_TOLD;
import static org.peerpath.incident.IncidentRule.THEY_WERE_TOLD_AFTER_IT_HAPPENED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee writes down about an incident, by the clock of the placement.
 *
 * @param toldAt when they were told; nothing where nobody was yet
 */
public record IncidentReport(IncidentKind kind, LocalDate happenedOn, ToldWhom told, @Nullable LocalDateTime toldAt) {
    public IncidentReport {
        if (told == ToldWhom.NOBODY_YET) {
            toldAt = null;
        }
    }

    /** Refuses days and times that cannot be. */
    public void requirePast(LocalDateTime localNow) {
        var today = localNow.toLocalDate();
        IT_HAPPENED_ON_A_DAY_OF_THE_LAST_YEAR.require(
                !happenedOn.isAfter(today) && !happenedOn.isBefore(today.minusYears(1)));
        if (told != ToldWhom.NOBODY_YET) {
            SAY_WHEN_THEY_WERE_TOLD.require(toldAt != null && !toldAt.isAfter(localNow));
            THEY_WERE_TOLD_AFTER_IT_HAPPENED.require(
                    toldAt != null && !toldAt.toLocalDate().isBefore(happenedOn));
        }
    }
}
