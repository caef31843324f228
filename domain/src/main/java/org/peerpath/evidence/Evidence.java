package org.peerpath.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one enrolment in the order they were recorded, with what must be known of the cohort. Immutable; facts
 * are sorted out once, so that asking is cheap.
 */
public final class Evidence {

    private final Delivery delivery;
    private final List<Fact> facts;
    private final Map<Class<?>, Map<String, List<Fact>>> bySubject = new HashMap<>();
    private final Map<String, PlannedSession> planned = new HashMap<>();
    private final List<Pause> pauses;

    private Evidence(Delivery delivery, List<Fact> facts) {
        this.delivery = delivery;
        this.facts = List.copyOf(facts);
        for (var session : delivery.sessions()) {
            planned.put(session.code(), session);
        }
        for (var fact : this.facts) {
            sortIn(fact);
        }
        for (var subjects : bySubject.values()) {
            subjects.replaceAll((subject, list) -> inOrder(list));
        }
        this.pauses = pausesIn(this.facts);
    }

    /** @param facts in the order they were recorded: where the last one holds, it is the last of this list */
    public static Evidence of(Delivery delivery, List<Fact> facts) {
        return new Evidence(delivery, facts);
    }

    private void sortIn(Fact fact) {
        bySubject
                .computeIfAbsent(fact.getClass(), kind -> new HashMap<>())
                .computeIfAbsent(fact.subject(), subject -> new ArrayList<>())
                .add(fact);
    }

    /** Balances are read by date; everything else in the order it was recorded. */
    private static List<Fact> inOrder(List<Fact> list) {
        var balance = list.get(0) instanceof Fact.Hours || list.get(0) instanceof Fact.SupervisionHeld;
        if (balance) {
            list.sort(Comparator.comparing(Fact::on));
        }
        return Collections.unmodifiableList(list);
    }

    private static List<Pause> pausesIn(List<Fact> facts) {
        var days = new ArrayList<Fact>();
        for (var fact : facts) {
            if (fact instanceof Fact.Paused || fact instanceof Fact.Resumed) {
                days.add(fact);
            }
        }
        days.sort(Comparator.comparing(Fact::on));
        var pauses = new ArrayList<Pause>();
        LocalDate from = null;
        for (var fact : days) {
            if (fact instanceof Fact.Paused && from == null) {
                from = fact.on();
            } else if (fact instanceof Fact.Resumed && from != null) {
                pauses.add(new Pause(from, fact.on()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(from, null));
        }
        return List.copyOf(pauses);
    }

    public Delivery delivery() {
        return delivery;
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Pause> pauses() {
        return pauses;
    }

    /** This evidence and one more fact. */
    public Evidence and(Fact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new Evidence(delivery, more);
    }

    /** All facts of a kind, as recorded. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        var found = new ArrayList<F>();
        for (var fact : facts) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found;
    }

    /** The facts of a kind that are about the enrolment as a whole. Supervision by date, all others as recorded. */
    public <F extends Fact> List<F> of(Class<F> kind) {
        return about(kind, "");
    }

    /** The facts of a kind about one subject. Hours by date, all others as recorded. */
    @SuppressWarnings("unchecked") // sorted in by their own class
    public <F extends Fact> List<F> about(Class<F> kind, String subject) {
        var subjects = bySubject.get(kind);
        return subjects == null ? List.of() : (List<F>) subjects.getOrDefault(subject, List.of());
    }

    /** The session as the cohort plans it, or null where it is not planned yet. */
    public @Nullable PlannedSession planned(String session) {
        return planned.get(session);
    }

    /** Whether somebody took part in a session, by what was written down last. */
    public boolean tookPart(String session) {
        var there = false;
        for (var attendance : about(Fact.SessionAttendance.class, session)) {
            there = attendance.state().isThere();
        }
        return there;
    }

    /** Whether prior learning stands for a session that somebody did not take part in. */
    public boolean stoodFor(String session) {
        return !tookPart(session) && !about(Fact.PriorLearning.class, session).isEmpty();
    }

    public boolean pausedOn(LocalDate day) {
        for (var pause : pauses) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last day of a window of so many months after {@code start}: every day paused within the window is added to
     * it, and a pause that is still running adds the days until today.
     */
    public LocalDate endOfWindow(LocalDate start, int months, LocalDate today) {
        var end = start.plusMonths(months);
        for (var pause : pauses) {
            if (!pause.from().isAfter(end) && !pause.from().isAfter(today)) {
                end = end.plusDays(pause.daysSince(start, today));
            }
        }
        for (var extended : of(Fact.DeadlineExtended.class)) {
            if (extended.until().isAfter(end) && !extended.on().isAfter(today)) {
                end = extended.until();
            }
        }
        return end;
    }
}
