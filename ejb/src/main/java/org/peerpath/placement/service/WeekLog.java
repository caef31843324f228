package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.A_DAY_OF_THE_WEEK_IS_WHOLE_OR_EMPTY;
import static org.peerpath.placement.PlacementRule.A_WEEK_HAS_A_DAY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.Rule;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;
import org.peerpath.placement.Span;

/** A week of the trainee's log at a time: all its days are stored, or none, and each says what is wrong with it. */
@Stateless
public class WeekLog {
    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private DayWriting days;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** What is written down at this placement of the seven days already. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LogRow> written(long placementId, LocalDate first) {
        return read.ownBetween(actor.personId(), placementId, first, first.plusDays(6));
    }

    /** What refuses which day: asked before anything is stored, so that every day hears its own. */
    @RolesAllowed(Roles.TRAINEE)
    public Map<LocalDate, Rule> refusals(long placementId, @Valid WeekDraft week) {
        var placement = days.ownLocked(placementId);
        var others = new ArrayList<>(entries.between(
                actor.personId(), week.first().minusDays(2), week.first().plusDays(9), List.of()));
        var refusals = new TreeMap<LocalDate, Rule>();
        for (var day : week.written()) {
            refusal(placement, week, day, others).ifPresent(rule -> refusals.put(day.day(), rule));
        }
        return refusals;
    }

    private Optional<Rule> refusal(Placement placement, WeekDraft week, WeekDay day, List<Span> others) {
        try {
            var draft = whole(week, day);
            var stint = draft.stint(placement.zone());
            if (days.there(placement, stint, draft).isPresent()) {
                return Optional.empty();
            }
            var unstored = new LogEntry(placement, stint, draft.work(), others, clock.instant());
            others.add(new Span(stint.day(), stint.start(), stint.end(), unstored.minutes()));
            return Optional.empty();
        } catch (BusinessRuleViolation refused) {
            return Optional.of(refused.rule());
        }
    }

    /** Keeps all the days for the trainee alone. */
    @RolesAllowed(Roles.TRAINEE)
    public int keep(long placementId, @Valid WeekDraft week) {
        return write(placementId, week, false);
    }

    /** Writes all the days down and sends them to the practice supervisor. */
    @RolesAllowed(Roles.TRAINEE)
    public int send(long placementId, @Valid WeekDraft week) {
        return write(placementId, week, true);
    }

    private int write(long placementId, WeekDraft week, boolean send) {
        A_WEEK_HAS_A_DAY.require(!week.written().isEmpty());
        var placement = days.ownLocked(placementId);
        for (var day : week.written()) {
            var entry = days.begin(placement, whole(week, day));
            if (send) {
                days.handNew(placement, entry);
            }
        }
        return week.written().size();
    }

    private static DayDraft whole(WeekDraft week, WeekDay day) {
        A_DAY_OF_THE_WEEK_IS_WHOLE_OR_EMPTY.require(day.isWhole());
        return day.draft(week.getSetting());
    }
}
