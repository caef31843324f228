package org.peerpath.programme.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.Competence;
import org.peerpath.programme.LearningOutcome;
import org.peerpath.programme.ModulePlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.SessionPlan;

/** What is taught. What must be attended is said among the rules. */
record LearningCompared(Changes changes) {

    void compare(ProgrammeDefinition before, ProgrammeDefinition after) {
        Changes.match(
                before.outcomes(),
                after.outcomes(),
                LearningOutcome::code,
                gone -> changes.add(ChangeKind.OUTCOME_REMOVED, Effect.NEITHER, new Detail.Title(gone.text())),
                more -> changes.add(ChangeKind.OUTCOME_ADDED, Effect.NEITHER, new Detail.Title(more.text())),
                (then, now) -> changes.text(TextField.OUTCOME, then.text(), then.text(), now.text()));
        Changes.match(
                before.competences(),
                after.competences(),
                Competence::code,
                gone -> changes.add(ChangeKind.COMPETENCE_REMOVED, Effect.NEITHER, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.COMPETENCE_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                this::competence);
        Changes.match(
                before.modules(),
                after.modules(),
                ModulePlan::code,
                gone -> changes.add(ChangeKind.MODULE_REMOVED, Effect.NEITHER, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.MODULE_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                this::module);
        sessions(before, after);
    }

    private void module(ModulePlan then, ModulePlan now) {
        changes.text(TextField.MODULE, then.title(), then.title(), now.title());
        if (now.recognised() != then.recognised()) {
            changes.add(
                    now.recognised() ? ChangeKind.MODULE_RECOGNISED : ChangeKind.MODULE_RECOGNISED_NO_MORE,
                    now.recognised() ? Effect.EASIER : Effect.HARDER,
                    new Detail.Title(now.title()));
        }
    }

    private void competence(Competence then, Competence now) {
        changes.text(TextField.COMPETENCE, then.title(), then.title(), now.title());
        changes.amount(
                ChangeKind.COMPETENCE_FRAMEWORK,
                Effect.NEITHER,
                now.title(),
                new Detail.Plain(then.framework()),
                new Detail.Plain(now.framework()));
    }

    private void sessions(ProgrammeDefinition before, ProgrammeDefinition after) {
        var moduleBefore = modules(before);
        var moduleAfter = modules(after);
        Changes.match(
                before.sessions(),
                after.sessions(),
                SessionPlan::code,
                gone -> changes.add(ChangeKind.SESSION_REMOVED, Effect.DEPENDS, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.SESSION_ADDED, Effect.DEPENDS, new Detail.Title(more.title())),
                (then, now) -> {
                    session(then, now);
                    var from = moduleBefore.get(then.code());
                    var to = moduleAfter.get(now.code());
                    if (from != null && to != null && !from.code().equals(to.code())) {
                        changes.add(
                                ChangeKind.SESSION_MOVED,
                                Effect.NEITHER,
                                new Detail.Title(now.title()),
                                new Detail.Title(from.title()),
                                new Detail.Title(to.title()));
                    }
                });
        if (!order(before, after).equals(order(after, before))) {
            changes.add(ChangeKind.ORDER_OF_SESSIONS, Effect.NEITHER);
        }
    }

    private void session(SessionPlan then, SessionPlan now) {
        changes.text(TextField.SESSION, then.title(), then.title(), now.title());
        changes.amount(
                ChangeKind.SESSION_TIME,
                Effect.DEPENDS,
                now.title(),
                new Detail.Minutes(then.minutes()),
                new Detail.Minutes(now.minutes()));
        changes.amount(
                ChangeKind.SESSION_KIND,
                Effect.DEPENDS,
                now.title(),
                new Detail.Word(then.kind()),
                new Detail.Word(now.kind()));
        if (then.intentions().size() != now.intentions().size()) {
            changes.add(ChangeKind.INTENTIONS, Effect.NEITHER, new Detail.Title(now.title()));
            return;
        }
        for (int i = 0; i < then.intentions().size(); i++) {
            Localised earlier = then.intentions().get(i);
            changes.text(
                    TextField.INTENTION, now.title(), earlier, now.intentions().get(i));
        }
    }

    private static Map<String, ModulePlan> modules(ProgrammeDefinition programme) {
        var modules = new HashMap<String, ModulePlan>();
        programme.modules().forEach(module -> module.sessions()
                .forEach(session -> modules.put(session.code(), module)));
        return modules;
    }

    /** The sessions that both have, in the order of this one. */
    private static List<String> order(ProgrammeDefinition of, ProgrammeDefinition other) {
        var known = new HashSet<String>();
        other.sessions().forEach(session -> known.add(session.code()));
        return of.sessions().stream()
                .map(SessionPlan::code)
                .filter(known::contains)
                .toList();
    }
}
