package org.peerpath.assessment.service;

import static org.peerpath.assessment.AssessmentRule.A_QUIZ_IS_STARTED_BEFORE_IT_IS_ANSWERED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.QuizAttempt;
import org.peerpath.assessment.QuizPaper;
import org.peerpath.assessment.WorkKind;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.Quiz;

/** What a trainee does with a quiz: begin it, answer in their own time, finish, read what came out. */
@Stateless
public class TakingQuiz {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Learners learners;

    @Inject
    private QuizAttempts quizzes;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public QuizView quiz(long enrolmentId, String component) {
        var me = learners.own(actor.personId(), enrolmentId);
        var plan = me.component(component, WorkKind.QUIZ);
        var taken = quizzes.at(enrolmentId, component);
        return QuizViews.view(me, plan, quizzes.attempts(me, plan, taken), last(taken));
    }

    /** Begins an attempt. If one is open, by a second click or in another tab, that is the one to go on with. */
    @RolesAllowed(Roles.TRAINEE)
    public void begin(long enrolmentId, String component) {
        var me = learners.ownLocked(actor.personId(), enrolmentId);
        var plan = me.component(component, WorkKind.QUIZ);
        var taken = quizzes.at(enrolmentId, component);
        var last = last(taken);
        if (last == null || last.result() != null) {
            var next = quizzes.attempts(me, plan, taken).next();
            quizzes.add(new QuizAttempt(me.work(plan, next), RANDOM.nextLong(), clock.instant()));
        }
    }

    /** Keeps answers to go on with later. */
    @RolesAllowed(Roles.TRAINEE)
    public void keep(long enrolmentId, String component, int attempt, Map<Integer, List<String>> filledIn) {
        var me = learners.ownLocked(actor.personId(), enrolmentId);
        var open = attempt(enrolmentId, component, attempt);
        open.keep(answers(me, open, filledIn));
    }

    /**
     * Finishes an attempt and marks it. What was finished stands, however often it is sent.
     *
     * @return whether these answers were the ones that count
     */
    @RolesAllowed(Roles.TRAINEE)
    public boolean finish(long enrolmentId, String component, int attempt, Map<Integer, List<String>> filledIn) {
        var me = learners.ownLocked(actor.personId(), enrolmentId);
        var open = attempt(enrolmentId, component, attempt);
        var given = answers(me, open, filledIn);
        if (open.result() != null) {
            return open.answers().equals(given);
        }
        var now = clock.instant();
        var result = open.finish(quiz(me, open), given, now);
        journal.append(enrolmentId, facts(open, result, me.today(now)), "QUIZ:" + open.id());
        audit.record(
                AuditKind.QUIZ_MARKED,
                actor.personId(),
                AuditThing.QUIZ_ATTEMPT.of(open.id()),
                AuditThing.ENROLMENT.of(enrolmentId));
        return true;
    }

    private static List<Fact> facts(QuizAttempt attempt, AssessmentResult result, LocalDate today) {
        var component = attempt.work().component();
        var number = attempt.work().attempt();
        return List.of(
                new Fact.ComponentHandedIn(component, number, today),
                new Fact.ComponentDecided(component, result, number, today));
    }

    /** The attempt that was shown: an answer to one that was never begun is an answer to nothing. */
    private QuizAttempt attempt(long enrolmentId, String component, int attempt) {
        return quizzes.at(enrolmentId, component).stream()
                .filter(one -> one.work().attempt() == attempt)
                .findFirst()
                .orElseThrow(A_QUIZ_IS_STARTED_BEFORE_IT_IS_ANSWERED::violated);
    }

    private static Map<String, Set<String>> answers(
            Learner me, QuizAttempt attempt, Map<Integer, List<String>> filledIn) {
        return QuizPaper.of(quiz(me, attempt), attempt.seed()).read(filledIn);
    }

    private static Quiz quiz(Learner me, QuizAttempt attempt) {
        return me.component(attempt.work().component(), WorkKind.QUIZ).quiz().orElseThrow();
    }

    private static @Nullable QuizAttempt last(List<QuizAttempt> taken) {
        return taken.isEmpty() ? null : taken.get(taken.size() - 1);
    }
}
