package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at attendance. Every measure becomes the same question: how much is needed, how much is there, what is lost. */
final class AttendanceCheck {

    private record Part(LocalDate on, int amount) {}

    private final Requirement.Attendance requirement;
    private final Scope scope;
    private final List<Part> attended = new ArrayList<>();
    private final List<String> missed = new ArrayList<>(2);
    private final List<String> inPause = new ArrayList<>(0);
    private final List<String> notRecorded = new ArrayList<>(2);
    private int total;
    private int done;
    private int lost;
    private int paused;
    private int waiting;
    private int recognisedMinutes;
    private int notPlanned;
    private @Nullable String nextSession;
    private @Nullable LocalDate nextDay;
    private @Nullable LocalDate lastNamed;
    private int namedAttended;

    AttendanceCheck(Requirement.Attendance requirement, Scope scope) {
        this.requirement = requirement;
        this.scope = scope;
        for (var share : requirement.sessions()) {
            look(share);
        }
    }

    private boolean inSessions() {
        return requirement.measure() == AttendanceMeasure.SESSIONS_MISSED;
    }

    private void look(SessionShare share) {
        var planned = scope.evidence().planned(share.code());
        int minutes = planned == null ? share.minutes() : planned.minutes();
        int worth = inSessions() ? 1 : minutes;
        total += worth;
        var fact = scope.attendance(share.code());
        if (Recognition.isWhole(share.code(), scope)) {
            // Whoever took part as well was there: recognised is only what they missed.
            recognisedMinutes +=
                    fact != null && fact.state().isThere() ? Math.max(0, minutes - fact.minutes()) : minutes;
            attended(share.code(), LocalDate.MIN, worth);
        } else if (fact == null) {
            open(share.code(), planned == null ? null : planned.on(), worth);
        } else if (!fact.state().isThere()) {
            notThere(share.code(), fact.on(), worth);
        } else {
            int there = inSessions() ? 1 : Math.min(fact.minutes(), minutes);
            lost += worth - there;
            attended(share.code(), fact.on(), there);
        }
    }

    private void attended(String code, LocalDate on, int amount) {
        done += amount;
        attended.add(new Part(on, amount));
        if (requirement.named().contains(code)) {
            namedAttended++;
            lastNamed = lastNamed == null || on.isAfter(lastNamed) ? on : lastNamed;
        }
    }

    private void notThere(String code, LocalDate on, int worth) {
        if (scope.evidence().pausedOn(on)) {
            inPause.add(code);
            paused += worth;
        } else {
            missed.add(code);
            lost += worth;
        }
    }

    private void open(String code, @Nullable LocalDate on, int worth) {
        if (on == null) {
            notPlanned++;
        } else if (!on.isBefore(scope.today())) {
            if (nextDay == null || on.isBefore(nextDay)) {
                nextDay = on;
                nextSession = code;
            }
        } else if (scope.evidence().pausedOn(on)) {
            inPause.add(code);
            paused += worth;
        } else {
            notRecorded.add(code);
            waiting += worth;
        }
    }

    private int needed() {
        int limit = requirement.limit();
        return requirement.measure() == AttendanceMeasure.PERCENT
                ? (int) ((total * (long) limit + 99) / 100)
                : Math.max(0, total - limit);
    }

    Evaluation evaluation() {
        var unit = inSessions() ? Unit.SESSIONS : Unit.MINUTES;
        var finding = new Finding(requirement, scope, new Amount(unit, done, needed(), waiting, 0));
        var allNamed = namedAttended >= requirement.named().size();
        if (done >= needed() && allNamed) {
            fromBefore(finding);
            return finding.met(metOn());
        }
        turn(finding);
        explainNamed(finding);
        int allowed = total - needed();
        if (lost > allowed) {
            finding.why(
                    inSessions() ? Why.MISSED_MORE_SESSIONS_THAN_ALLOWED : Why.MISSED_MORE_MINUTES_THAN_ALLOWED,
                    inSessions() ? Reason.count(lost) : Reason.minutes(lost),
                    inSessions() ? Reason.count(allowed) : Reason.minutes(allowed));
        } else if (lost == allowed && done < needed()) {
            finding.why(Why.NO_MORE_ABSENCE_LEFT);
        }
        makeUp(finding, allowed);
        toCome(finding);
        fromBefore(finding);
        var othersOnly = done + waiting >= needed() && namedMissed() == null && nextSession == null;
        return othersOnly && !notRecorded.isEmpty() ? finding.withOthers() : finding.notMet();
    }

    private void fromBefore(Finding finding) {
        if (recognisedMinutes > 0) {
            finding.why(Why.FROM_PRIOR_LEARNING, Reason.minutes(recognisedMinutes));
        }
    }

    /** After what was missed: what is not written down yet, and what is still ahead. */
    private void toCome(Finding finding) {
        for (var code : notRecorded) {
            var planned = scope.evidence().planned(code);
            if (planned != null) {
                finding.why(
                        Why.ATTENDANCE_NOT_RECORDED, Reason.about(SubjectKind.SESSION, code), Reason.day(planned.on()));
            }
        }
        if (nextSession != null && nextDay != null) {
            finding.why(Why.NEXT_SESSION, Reason.about(SubjectKind.SESSION, nextSession), Reason.day(nextDay));
        }
        if (notPlanned > 0) {
            finding.why(Why.SESSIONS_NOT_PLANNED, Reason.count(notPlanned));
        }
    }

    private void turn(Finding finding) {
        if (!notRecorded.isEmpty()) {
            finding.with(Who.TRAINER, PlaceKind.SESSION, notRecorded.get(0));
        } else if (nextSession != null) {
            finding.with(Who.TRAINEE, PlaceKind.SESSION, nextSession).by(nextDay);
        } else {
            finding.with(notPlanned > 0 ? Who.COURSE_LEAD : Who.TRAINEE, (Place) null);
        }
    }

    private void explainNamed(Finding finding) {
        for (var code : requirement.named()) {
            var about = Reason.about(SubjectKind.SESSION, code);
            if (missed.contains(code)) {
                finding.why(Why.NAMED_SESSION_MISSED, about);
            } else if (done >= needed() && !inPause.contains(code) && scope.attendance(code) == null) {
                finding.why(Why.NAMED_SESSION_TO_COME, about);
            }
        }
    }

    /** What is missed beyond what is allowed, or was held while the trainee paused, must be made up elsewhere. */
    private void makeUp(Finding finding, int allowed) {
        var named = namedMissed();
        var tooMuch = lost > allowed;
        var pauseCosts = lost + paused > allowed || inPause.stream().anyMatch(requirement.named()::contains);
        if (pauseCosts) {
            for (var code : inPause) {
                finding.why(Why.SESSION_IN_PAUSE, Reason.about(SubjectKind.SESSION, code));
            }
        }
        if (named == null && !tooMuch && !pauseCosts) {
            return;
        }
        for (var code : missed) {
            if (tooMuch && !requirement.named().contains(code)) {
                finding.why(Why.SESSION_MISSED, Reason.about(SubjectKind.SESSION, code));
            }
        }
        if (!requirement.makeUp() && (named != null || tooMuch)) {
            finding.impossible().mend(Mend.RECOGNISED_PRIOR_LEARNING, Mend.TALK_TO_COURSE_LEAD);
            return;
        }
        var first = named != null ? named : missed.isEmpty() ? null : missed.get(0);
        first = first == null && !inPause.isEmpty() ? inPause.get(0) : first;
        finding.atRisk().mend(requirement.makeUp() ? Mend.MAKE_UP_SESSION : Mend.TALK_TO_COURSE_LEAD);
        finding.mend(Mend.RECOGNISED_PRIOR_LEARNING);
        finding.with(Who.TRAINEE, first == null ? null : new Place(PlaceKind.MAKE_UP, first));
    }

    private @Nullable String namedMissed() {
        for (var code : missed) {
            if (requirement.named().contains(code)) {
                return code;
            }
        }
        return null;
    }

    private @Nullable LocalDate metOn() {
        attended.sort(Comparator.comparing(Part::on));
        int running = 0;
        var metOn = lastNamed;
        int needed = needed();
        for (var part : attended) {
            if (running < needed) {
                running += part.amount();
                if (running >= needed && (metOn == null || part.on().isAfter(metOn))) {
                    metOn = part.on();
                }
            }
        }
        return LocalDate.MIN.equals(metOn) ? null : metOn;
    }
}
