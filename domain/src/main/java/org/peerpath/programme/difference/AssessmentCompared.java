package org.peerpath.programme.difference;

import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.DecisionPlan;
import org.peerpath.programme.DocumentPlan;
import org.peerpath.programme.ProgrammeDefinition;

/** What is assessed, signed and decided. */
record AssessmentCompared(Changes changes) {

    void compare(ProgrammeDefinition before, ProgrammeDefinition after) {
        Changes.match(
                before.components(),
                after.components(),
                ComponentPlan::code,
                gone -> changes.add(ChangeKind.COMPONENT_REMOVED, Effect.NEITHER, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.COMPONENT_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                this::component);
        Changes.match(
                before.documents(),
                after.documents(),
                DocumentPlan::code,
                gone -> changes.add(ChangeKind.DOCUMENT_REMOVED, Effect.NEITHER, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.DOCUMENT_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                this::document);
        Changes.match(
                before.decisions(),
                after.decisions(),
                DecisionPlan::code,
                gone -> changes.add(ChangeKind.DECISION_REMOVED, Effect.NEITHER, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.DECISION_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                this::decision);
    }

    private void component(ComponentPlan then, ComponentPlan now) {
        var title = now.title();
        changes.text(TextField.COMPONENT, then.title(), then.title(), title);
        changes.text(TextField.TASK, title, then.task(), now.task());
        changes.amount(
                ChangeKind.COMPONENT_KIND,
                Effect.DEPENDS,
                title,
                new Detail.Word(then.kind()),
                new Detail.Word(now.kind()));
        changes.flag(
                then.mandatory(),
                now.mandatory(),
                ChangeKind.COMPONENT_MANDATORY,
                ChangeKind.COMPONENT_VOLUNTARY,
                title);
        changes.amount(
                ChangeKind.ATTEMPTS,
                Effect.ofAllowing(then.attempts(), now.attempts()),
                title,
                new Detail.Count(then.attempts()),
                new Detail.Count(now.attempts()));
        new MarkingCompared(changes, title).compare(then, now);
    }

    private void document(DocumentPlan then, DocumentPlan now) {
        changes.text(TextField.DOCUMENT, then.title(), then.title(), now.title());
        changes.text(TextField.DOCUMENT_TEXT, now.title(), then.text(), now.text());
        changes.amount(
                ChangeKind.DOCUMENT_VERSION,
                Effect.HARDER,
                now.title(),
                new Detail.Plain(then.version()),
                new Detail.Plain(now.version()));
    }

    private void decision(DecisionPlan then, DecisionPlan now) {
        changes.text(TextField.DECISION, then.title(), then.title(), now.title());
        changes.text(TextField.DECISION_QUESTION, now.title(), then.question(), now.question());
        changes.text(TextField.APPEAL, now.title(), then.appeal(), now.appeal());
        changes.amount(
                ChangeKind.DECISION_PEOPLE,
                Effect.ofAsking(then.people(), now.people()),
                now.title(),
                new Detail.Count(then.people()),
                new Detail.Count(now.people()));
    }
}
