package org.peerpath.programme.difference;

import static org.peerpath.programme.difference.Effect.DEPENDS;
import static org.peerpath.programme.difference.Effect.EASIER;
import static org.peerpath.programme.difference.Effect.HARDER;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Gate;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.SessionShare;

/**
 * One thing that is asked, then and now. Of placements, components, documents and decisions the plan says what is different,
 * and so it is not said twice.
 */
record LeavesCompared(Changes changes, ProgrammeDefinition before, ProgrammeDefinition after, Localised award) {

    void compare(Requirement then, Requirement now) {
        if (then instanceof Requirement.Attendance earlier && now instanceof Requirement.Attendance later) {
            attendance(earlier, later);
        } else if (then instanceof Requirement.Hours earlier && now instanceof Requirement.Hours later) {
            hours(earlier, later);
        } else if (then instanceof Requirement.Competences earlier && now instanceof Requirement.Competences later) {
            competences(earlier, later);
        } else if (then instanceof Requirement.Supervision earlier && now instanceof Requirement.Supervision later) {
            supervision(earlier, later);
        } else if (then instanceof Requirement.OtherAward) {
            changes.add(ChangeKind.OTHER_AWARD, DEPENDS, of(), asked(then, before), asked(now, after));
        } else if (!RequirementKey.same(then, now)) {
            changes.add(ChangeKind.REQUIREMENT_REPLACED, DEPENDS, of(), asked(then, before), asked(now, after));
        }
    }

    private void attendance(Requirement.Attendance then, Requirement.Attendance now) {
        if (then.measure() != now.measure()) {
            changes.add(ChangeKind.ATTENDANCE_MEASURE, DEPENDS, of(), asked(then, before), asked(now, after));
        } else if (then.limit() != now.limit()) {
            switch (now.measure()) {
                case PERCENT ->
                    limit(ChangeKind.ATTENDANCE_PERCENT, Effect.ofAsking(then.limit(), now.limit()), then, now);
                case SESSIONS_MISSED ->
                    limit(
                            ChangeKind.ATTENDANCE_SESSIONS_MISSED,
                            Effect.ofAllowing(then.limit(), now.limit()),
                            then,
                            now);
                case MINUTES_MISSED ->
                    changes.amount(
                            ChangeKind.ATTENDANCE_TIME_MISSED,
                            Effect.ofAllowing(then.limit(), now.limit()),
                            award,
                            new Detail.Minutes(then.limit()),
                            new Detail.Minutes(now.limit()));
            }
        }
        sessions(ChangeKind.SESSION_MAY_BE_MISSED, EASIER, then.named(), now.named(), before);
        sessions(ChangeKind.SESSION_MUST_NOT_BE_MISSED, HARDER, now.named(), then.named(), after);
        var counted = codes(then.sessions());
        var counting = codes(now.sessions());
        sessions(ChangeKind.SESSION_COUNTS_NO_MORE, DEPENDS, counted, counting, before);
        sessions(ChangeKind.SESSION_COUNTS, DEPENDS, counting, counted, after);
        if (then.makeUp() != now.makeUp()) {
            changes.add(
                    now.makeUp() ? ChangeKind.MAKE_UP_POSSIBLE : ChangeKind.MAKE_UP_NOT_POSSIBLE,
                    now.makeUp() ? EASIER : HARDER,
                    of());
        }
    }

    private void limit(ChangeKind kind, Effect effect, Requirement.Attendance then, Requirement.Attendance now) {
        changes.amount(kind, effect, award, new Detail.Count(then.limit()), new Detail.Count(now.limit()));
    }

    /** Those of the first that the second lacks. */
    private void sessions(
            ChangeKind kind, Effect effect, List<String> these, Collection<String> others, ProgrammeDefinition from) {
        for (var code : these) {
            if (!others.contains(code)) {
                changes.add(
                        kind, effect, of(), new Detail.Title(from.session(code).title()));
            }
        }
    }

    private void hours(Requirement.Hours then, Requirement.Hours now) {
        if (then.minutes() != now.minutes() || !then.categories().equals(now.categories())) {
            var effect = then.categories().equals(now.categories())
                    ? Effect.ofAsking(then.minutes(), now.minutes())
                    : DEPENDS;
            changes.add(ChangeKind.HOURS_ASKED, effect, of(), asked(then, before), asked(now, after));
        }
        changes.amount(
                ChangeKind.HOURS_RECOGNISED,
                Effect.ofAllowing(then.recognised(), now.recognised()),
                award,
                new Detail.Minutes(then.recognised()),
                new Detail.Minutes(now.recognised()));
        gates(ChangeKind.HOURS_GATE_REMOVED, EASIER, then.gates(), now.gates(), before);
        gates(ChangeKind.HOURS_GATE_ADDED, HARDER, now.gates(), then.gates(), after);
    }

    private void gates(ChangeKind kind, Effect effect, List<Gate> these, List<Gate> others, ProgrammeDefinition from) {
        for (var gate : these) {
            if (!others.contains(gate)) {
                var title = from.titles(Locale.ENGLISH).of(gate.subject());
                changes.add(kind, effect, of(), new Detail.Plain(title));
            }
        }
    }

    private void competences(Requirement.Competences then, Requirement.Competences now) {
        changes.amount(
                ChangeKind.COMPETENCES_ASKED,
                Effect.ofAsking(then.needed(), now.needed()),
                award,
                new Detail.Count(then.needed()),
                new Detail.Count(now.needed()));
        each(ChangeKind.COMPETENCE_COUNTS_NO_MORE, then.competences(), now.competences(), before);
        each(ChangeKind.COMPETENCE_COUNTS, now.competences(), then.competences(), after);
        if (then.signer() != now.signer()) {
            changes.add(ChangeKind.COMPETENCES_SIGNER, DEPENDS, of());
        }
    }

    private void each(ChangeKind kind, List<String> these, List<String> others, ProgrammeDefinition from) {
        from.competences().stream()
                .filter(one -> these.contains(one.code()) && !others.contains(one.code()))
                .forEach(one -> changes.add(kind, DEPENDS, of(), new Detail.Title(one.title())));
    }

    private void supervision(Requirement.Supervision then, Requirement.Supervision now) {
        changes.amount(
                ChangeKind.SUPERVISION_MEETINGS,
                Effect.ofAsking(then.meetings(), now.meetings()),
                award,
                new Detail.Count(then.meetings()),
                new Detail.Count(now.meetings()));
        changes.amount(
                ChangeKind.SUPERVISION_TIME,
                Effect.ofAsking(then.minutes(), now.minutes()),
                award,
                new Detail.Minutes(then.minutes()),
                new Detail.Minutes(now.minutes()));
        if (!then.forms().equals(now.forms())) {
            changes.add(ChangeKind.SUPERVISION_FORMS, DEPENDS, of());
        }
    }

    private Detail of() {
        return new Detail.Title(award);
    }

    private static Detail asked(Requirement requirement, ProgrammeDefinition programme) {
        return new Detail.Asked(requirement, programme);
    }

    private static List<String> codes(List<SessionShare> sessions) {
        return sessions.stream().map(SessionShare::code).toList();
    }
}
