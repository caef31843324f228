package org.peerpath.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Locale;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.ItemKind;

/**
 * What a trainee does with what their modules hold: read it, go on where they left off, tick what they read, write for
 * themselves. None of it counts for anything, and nobody else sees it.
 */
@Stateless
public class Learning {
    @Inject
    private Learners learners;

    @Inject
    private Courses courses;

    @Inject
    private PrivateAnswers answers;

    @Inject
    private Actor actor;

    /** The modules, and what is in each. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CourseView course(long enrolmentId, Locale reader) {
        return courses.course(actor.personId(), mine(enrolmentId), reader);
    }

    /**
     * One thing in them; where they left off is from now on here.
     *
     * @param asked whether it is opened although something in it is heavy, or although it builds on what is not ticked yet;
     *     without it, that is said first and nothing of it is written down
     */
    @RolesAllowed(Roles.TRAINEE)
    public LessonView lesson(long enrolmentId, long itemId, boolean asked, Locale reader) {
        var view = courses.lesson(actor.personId(), mine(enrolmentId), itemId, asked, reader);
        if (!view.closed()) {
            learners.stand(actor.personId(), enrolmentId, itemId);
        }
        return view;
    }

    /** Ticks it, for nobody but oneself. */
    @RolesAllowed(Roles.TRAINEE)
    public void mark(long enrolmentId, long itemId) {
        courses.readable(actor.personId(), mine(enrolmentId), itemId);
        learners.mark(actor.personId(), enrolmentId, itemId);
    }

    @RolesAllowed(Roles.TRAINEE)
    public void unmark(long enrolmentId, long itemId) {
        courses.readable(actor.personId(), mine(enrolmentId), itemId);
        learners.unmark(actor.personId(), enrolmentId, itemId);
    }

    /** Keeps what somebody wrote about a prompt, for them alone; nothing takes it away again. */
    @RolesAllowed(Roles.TRAINEE)
    public void keepAnswer(long enrolmentId, long itemId, @Valid AnswerDraft draft) {
        var me = actor.personId();
        var head = courses.readable(me, mine(enrolmentId), itemId);
        if (head.kind() != ItemKind.JOURNAL_PROMPT) {
            throw new NotFound();
        }
        answers.keep(me, enrolmentId, itemId, draft.getAnswer());
    }

    private LearnerRow mine(long enrolmentId) {
        return learners.own(actor.personId(), enrolmentId);
    }
}
