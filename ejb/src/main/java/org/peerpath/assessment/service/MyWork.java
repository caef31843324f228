package org.peerpath.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.peerpath.assessment.Submission;
import org.peerpath.assessment.SubmissionState;
import org.peerpath.assessment.WorkKind;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;

/** What a trainee does about their own work: see where it stands, write, hand in, read what was decided. */
@Stateless
public class MyWork {
    /** The version of a draft that was never saved. */
    public static final long NEW = -1;

    @Inject
    private Learners learners;

    @Inject
    private Submissions submissions;

    @Inject
    private Decisions decisions;

    @Inject
    private Essays essays;

    @Inject
    private WorkOverview overview;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkList list(long enrolmentId) {
        var me = learners.own(actor.personId(), enrolmentId);
        return new WorkList(
                enrolmentId,
                me.programme().title(),
                me.cohort().name(),
                me.cohort().zone(),
                overview.of(me));
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EssayView essay(long enrolmentId, String component) {
        return essays.of(learners.own(actor.personId(), enrolmentId), component);
    }

    /** What a trainer recorded about something that was watched. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ObservedView observed(long enrolmentId, String component) {
        var me = learners.own(actor.personId(), enrolmentId);
        var plan = me.component(component, WorkKind.OBSERVED);
        var decided = decisions.about(enrolmentId, component);
        return new ObservedView(
                enrolmentId,
                me.cohort().zone(),
                ComponentView.of(plan, decisions.attempts(me, plan, decided).allowed()),
                decisions.views(plan, decided));
    }

    /**
     * Keeps the text as a draft.
     *
     * @param version of the draft that was shown, {@link #NEW} if there was none
     * @return the version to go on from
     * @throws OptimisticLockException if another tab or device was first; nothing is overwritten
     */
    @RolesAllowed(Roles.TRAINEE)
    public long save(long enrolmentId, String component, int attempt, long version, @Valid EssayDraft draft) {
        var me = learners.ownLocked(actor.personId(), enrolmentId);
        var plan = me.component(component, WorkKind.WRITTEN);
        var latest = submissions.latest(enrolmentId, component).orElse(null);
        if (latest != null && latest.work().attempt() == attempt && latest.version() == version) {
            latest.write(draft.getText(), clock.instant());
            return submissions.versionOf(latest);
        }
        if (version != NEW || (latest != null && latest.state() != SubmissionState.DECIDED)) {
            throw new OptimisticLockException("the draft has moved on");
        }
        var next = decisions
                .attempts(me, plan, decisions.about(enrolmentId, component))
                .next();
        if (next != attempt) {
            throw new OptimisticLockException("the attempt has moved on");
        }
        var begun = new Submission(me.work(plan, next), draft.getText(), clock.instant());
        submissions.add(begun);
        return submissions.versionOf(begun);
    }

    /**
     * Gives the draft to the trainers, as it was shown. A second click finds it given.
     *
     * @throws OptimisticLockException if it is not the draft that was shown
     */
    @RolesAllowed(Roles.TRAINEE)
    public void handIn(long enrolmentId, String component, int attempt, long version) {
        var me = learners.ownLocked(actor.personId(), enrolmentId);
        var plan = me.component(component, WorkKind.WRITTEN);
        var text = submissions
                .latest(enrolmentId, component)
                .filter(one -> one.work().attempt() == attempt)
                .orElseThrow(NotFound::new);
        if (text.state() == SubmissionState.HANDED_IN && text.version() == version + 1) {
            return;
        }
        if (text.version() != version) {
            throw new OptimisticLockException(text);
        }
        var now = clock.instant();
        text.handIn(now);
        journal.append(
                enrolmentId,
                List.of(new Fact.ComponentHandedIn(plan.code(), attempt, me.today(now))),
                "SUBMISSION:" + text.id() + ":HANDED_IN");
    }
}
