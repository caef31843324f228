package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;

/**
 * The balance of one or more categories of hours. Counted never exceeds attested: a counter-entry dated outside the gate or the
 * window still takes away what it corrects.
 *
 * @param counted attested, from the gate's day on, within the window
 * @param waiting logged in the same bounds, and not yet attested
 * @param beforeGate attested, but dated before the gate opened
 * @param afterWindow attested, but dated after the window closed
 * @param recognised minutes from prior learning, as far as the programme allows
 * @param capped minutes from prior learning beyond that
 * @param metOn the day the needed minutes were reached; null while they are not, or where prior learning alone was enough
 */
record Ledger(
        int counted,
        int waiting,
        int beforeGate,
        int afterWindow,
        int recognised,
        int capped,
        @Nullable LocalDate metOn) {

    static Ledger of(List<String> categories, int needed, int mostRecognised, Opening opening, Scope scope) {
        var entries = entries(categories, scope);
        int inside = 0;
        int logged = 0;
        int before = 0;
        int after = 0;
        for (var entry : entries) {
            if (!scope.known(entry.on()) || entry.stage() == HoursStage.PLANNED) {
                continue;
            }
            var attested = entry.stage() == HoursStage.ATTESTED;
            if (!scope.counts(entry.on())) {
                after += attested ? entry.minutes() : 0;
            } else if (!opening.lets(entry.on())) {
                before += attested ? entry.minutes() : 0;
            } else if (attested) {
                inside += entry.minutes();
            } else {
                logged += entry.minutes();
            }
        }
        int carried = Math.min(0, before) + Math.min(0, after);
        int counted = Math.max(0, inside + carried);
        var prior = Recognition.of(categories, mostRecognised, scope);
        LocalDate metOn = null;
        if (counted + prior.minutes() >= needed) {
            metOn = crossing(entries, needed - prior.minutes() - carried, opening, scope);
        }
        return new Ledger(
                counted,
                Math.max(0, logged - inside),
                Math.max(0, before),
                Math.max(0, after),
                prior.minutes(),
                prior.capped(),
                metOn);
    }

    private static List<Fact.Hours> entries(List<String> categories, Scope scope) {
        if (categories.size() == 1) {
            return scope.evidence().about(Fact.Hours.class, categories.get(0));
        }
        var entries = new ArrayList<Fact.Hours>();
        for (var category : categories) {
            entries.addAll(scope.evidence().about(Fact.Hours.class, category));
        }
        entries.sort(Comparator.comparing(Fact.Hours::on));
        return entries;
    }

    /** The day from which the balance has not been below the line any more. */
    private static @Nullable LocalDate crossing(List<Fact.Hours> byDate, int line, Opening opening, Scope scope) {
        LocalDate crossed = null;
        int running = 0;
        for (var entry : byDate) {
            if (entry.stage() == HoursStage.ATTESTED && scope.counts(entry.on()) && opening.lets(entry.on())) {
                var below = running < line;
                running += entry.minutes();
                if (running < line) {
                    crossed = null;
                } else if (below) {
                    crossed = entry.on();
                }
            }
        }
        return crossed;
    }

    int done() {
        return counted + recognised;
    }

    boolean reached(int minutes) {
        return done() >= minutes;
    }

    Amount amount(int needed) {
        return new Amount(Unit.MINUTES, done(), needed, waiting, beforeGate + afterWindow);
    }

    /** Says what is there but does not count, and what came from prior learning. */
    void explain(Finding finding, Opening opening) {
        var gate = opening.last();
        if (beforeGate > 0 && gate != null) {
            finding.why(Why.HOURS_BEFORE_GATE, Reason.minutes(beforeGate), new Parameter.About(gate.subject()));
        }
        if (afterWindow > 0) {
            finding.why(Why.AFTER_WINDOW, Reason.minutes(afterWindow));
        }
        if (recognised > 0) {
            finding.why(Why.FROM_PRIOR_LEARNING, Reason.minutes(recognised));
        }
        if (capped > 0) {
            finding.why(Why.PRIOR_LEARNING_CAPPED, Reason.minutes(capped));
        }
    }
}
