package org.peerpath.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Requirement;

/**
 * How many evaluations one core does in a second, on the EX-IN tree: 36 days of teaching, two placements with an entry
 * for each of 30 days, and everything else. Run it with {@code mvn -pl domain -Pbench test-compile exec:exec}.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EvaluatorBench {

    private Requirement tree = RequirementReader.NOTHING;
    private Trainee trainee = Trainee.in(ProgrammeFile.bundled("ex-in"));
    private List<Fact> facts = List.of();
    private Evidence evidence = trainee.evidence();
    private LocalDate today = trainee.today();

    /** A trainee some days before the end: most is there, so every branch has work to do. */
    @Setup
    public void aTraineeNearTheEnd() {
        trainee = ExInHistoriesTest.complete().without("p1").without("p2").without("portfolio");
        for (int day = 1; day <= 10; day++) {
            trainee.hours("p1", 240, LocalDate.of(2025, 3, day).toString());
        }
        trainee.placementEnds("p1", "2025-04-01");
        for (int day = 1; day <= 20; day++) {
            var on = LocalDate.of(2025, 6, day);
            trainee.fact(new Fact.Hours("p2", HoursStage.PLANNED, 240, on)).hours("p2", 235, on.toString());
        }
        tree = trainee.programme.award("certificate").requirement();
        evidence = trainee.evidence();
        facts = new ArrayList<>(evidence.facts());
        today = trainee.today();
    }

    /** The evidence is there already. */
    @Benchmark
    public Evaluation evaluate() {
        return Evaluator.evaluate(tree, evidence, today);
    }

    /** The evidence is sorted in anew each time, as when it comes from the database. */
    @Benchmark
    public Evaluation sortInAndEvaluate() {
        return Evaluator.evaluate(tree, Evidence.of(evidence.delivery(), facts), today);
    }

    /** Runs this benchmark alone. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EvaluatorBench.class.getSimpleName())
                        .build())
                .run();
    }
}
