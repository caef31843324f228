package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.assessment.Judgement;
import org.peerpath.assessment.QuizAttempt;
import org.peerpath.assessment.RubricMark;
import org.peerpath.assessment.Submission;
import org.peerpath.assessment.WorkKind;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.Fact;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.RubricLevel;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Invented work in every state: being written, waiting to be read, to be gone on with, done. */
@ApplicationScoped
class DemoAssessment implements DemoContent {
    private static final String ESSAY = "essay";
    private static final String QUIZ = "quiz";

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void seed() {
        for (var account : List.of("trainee5", "trainee10", "trainee11", "trainee12")) {
            everythingDone(learner(account));
        }
        handIn(learner("trainee4"), DemoTexts.BENCH, 1, days(9));
        handIn(learner("trainee2"), DemoTexts.KITCHEN, 1, days(3));
        add(text(learner("trainee8"), DemoTexts.TRAIN, 1, days(1)));
        toGoOnWith(learner("trainee3"));
        var lena = learner("trainee6");
        var handedIn = handIn(lena, DemoTexts.GARDEN, 1, days(20));
        decide(lena, handedIn, marks(RubricLevel.SECURE, RubricLevel.SECURE), DemoTexts.WELL_DONE, days(15));
        finishQuiz(lena, days(12));
        var sadhbh = learner("trainee7");
        var begun = new QuizAttempt(sadhbh.work(quiz(sadhbh), 1), 7, days(2));
        begun.keep(Map.of("q1", Set.of("a"), "q3", Set.of("false")));
        em.persist(begun);
    }

    /** First not yet, with what would help; the second attempt is being written. */
    private void toGoOnWith(Learner mateo) {
        var first = handIn(mateo, DemoTexts.WALK, 1, days(18));
        decide(mateo, first, marks(RubricLevel.SECURE, RubricLevel.EMERGING), DemoTexts.WHAT_WOULD_HELP, days(13));
        add(text(mateo, DemoTexts.WALK + DemoTexts.WALK_MORE, 2, days(4)));
    }

    /** People whose journal says so already: here is the work that it speaks of. */
    private void everythingDone(Learner learner) {
        for (var plan : learner.programme().components()) {
            var judgement = plan.rubric()
                    .map(rubric -> Judgement.byRubric(
                            rubric,
                            List.of(),
                            rubric.criteria().stream()
                                    .map(c -> new RubricMark(c.code(), RubricLevel.SECURE, ""))
                                    .toList()))
                    .orElseGet(() -> new Judgement(AssessmentResult.PASS, List.of()));
            var decided = decided(learner, plan.code());
            var handedIn = decided.minus(Duration.ofHours(6));
            switch (WorkKind.of(plan)) {
                case WRITTEN -> {
                    var text = add(new Submission(learner.work(plan, 1), DemoTexts.GARDEN, handedIn));
                    text.handIn(handedIn);
                    em.persist(AssessmentDecision.about(text, judgement, trainer(), DemoTexts.WELL_DONE, decided));
                }
                case OBSERVED ->
                    em.persist(AssessmentDecision.observed(
                            learner.work(plan, 1), judgement, trainer(), DemoTexts.SEEN, decided));
                case QUIZ -> em.persist(answered(learner, decided));
            }
        }
    }

    /** In the afternoon of the day that the journal names. */
    private Instant decided(Learner learner, String component) {
        return em.createQuery(
                        """
                        select max(v.onDate) from EvidenceEntry v where v.enrolmentId = :enrolment
                            and v.kind = org.peerpath.evidence.FactKind.COMPONENT_DECIDED and v.subject = :component""",
                        LocalDate.class)
                .setParameter("enrolment", learner.enrolment().id())
                .setParameter("component", component)
                .getSingleResult()
                .atTime(15, 0)
                .atZone(learner.cohort().zone())
                .toInstant();
    }

    private Submission handIn(Learner learner, String words, int attempt, Instant at) {
        var text = add(text(learner, words, attempt, at));
        text.handIn(at);
        journal.append(
                learner.enrolment().id(),
                List.of(new Fact.ComponentHandedIn(ESSAY, attempt, learner.today(at))),
                "SUBMISSION:" + text.id() + ":HANDED_IN");
        return text;
    }

    private Submission text(Learner learner, String words, int attempt, Instant at) {
        return new Submission(learner.work(learner.component(ESSAY, WorkKind.WRITTEN), attempt), words, at);
    }

    private Submission add(Submission text) {
        em.persist(text);
        return text;
    }

    private void decide(Learner learner, Submission text, List<RubricMark> marks, String words, Instant at) {
        var rubric = learner.component(ESSAY, WorkKind.WRITTEN).rubric().orElseThrow();
        var judgement = Judgement.byRubric(rubric, List.of(), marks);
        em.persist(AssessmentDecision.about(text, judgement, trainer(), words, at));
        journal.append(
                learner.enrolment().id(),
                List.of(new Fact.ComponentDecided(
                        ESSAY, judgement.result(), text.work().attempt(), learner.today(at))),
                "SUBMISSION:" + text.id() + ":DECIDED");
    }

    private static List<RubricMark> marks(RubricLevel most, RubricLevel others) {
        return List.of(
                new RubricMark("concepts", most, ""),
                new RubricMark("own-story", most, "The letter to your brother says it best."),
                new RubricMark("peer-role", others, ""),
                new RubricMark("safe-sharing", others, ""));
    }

    private void finishQuiz(Learner learner, Instant at) {
        var attempt = answered(learner, at);
        em.persist(attempt);
        var day = learner.today(at);
        journal.append(
                learner.enrolment().id(),
                List.of(
                        new Fact.ComponentHandedIn(QUIZ, 1, day),
                        new Fact.ComponentDecided(QUIZ, Objects.requireNonNull(attempt.result()), 1, day)),
                "QUIZ:" + attempt.id());
    }

    /** Seven of eight right. */
    private static QuizAttempt answered(Learner learner, Instant at) {
        var attempt = new QuizAttempt(learner.work(quiz(learner), 1), 11, at.minus(Duration.ofMinutes(20)));
        attempt.finish(quiz(learner).quiz().orElseThrow(), DemoTexts.ANSWERS, at);
        return attempt;
    }

    private static ComponentPlan quiz(Learner learner) {
        return learner.component(QUIZ, WorkKind.QUIZ);
    }

    private Instant days(int ago) {
        return clock.instant().minus(Duration.ofDays(ago));
    }

    private Learner learner(String account) {
        var enrolment = em.createQuery(
                        "select e from Enrolment e where e.personId = :person order by e.id", Enrolment.class)
                .setParameter("person", person(account))
                .setMaxResults(1)
                .getSingleResult();
        var cohort = Objects.requireNonNull(em.find(Cohort.class, enrolment.cohortId()));
        return new Learner(enrolment, cohort, definitions.of(enrolment.programmeVersionId()));
    }

    private long trainer() {
        return person("trainer");
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }
}
