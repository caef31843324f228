package org.peerpath.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.SessionPlan;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Place;
import org.peerpath.requirement.PlaceKind;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

/**
 * What the team needs to know of a path before it is too late: which step is at risk and what would mend it, and which steps
 * wait for the team themselves. Kept beside the enrolment on every write, so that neither worklist nor overview evaluates
 * anything. Steps are counted from 0, as the path counts its leaves; attendance lists and texts that were handed in are not
 * among those that wait, as they have lists of their own.
 */
@Embeddable
public class Outlook {
    /** More steps than this no path has. */
    static final int MOST_STEPS = 62;

    @Column(name = "risk_step")
    private @Nullable Integer riskStep;

    /** Which of the programme's sessions has to be made up, counted from 0. */
    @Column(name = "make_up")
    private @Nullable Integer makeUp;

    @Column(name = "risk_since")
    private @Nullable LocalDate riskSince;

    @Column(name = "trainer_steps")
    private long trainerSteps;

    @Column(name = "lead_steps")
    private long leadSteps;

    @Column(name = "steps_since")
    private @Nullable LocalDate stepsSince;

    protected Outlook() {}

    /** Nothing is known yet, and nobody is asked for. */
    public static Outlook clear() {
        return new Outlook();
    }

    /**
     * What an evaluation says to the team.
     *
     * @param before what it said last: what is still so is so since then
     */
    public static Outlook of(Evaluation path, ProgrammeDefinition definition, Outlook before, LocalDate today) {
        var outlook = new Outlook();
        var steps = path.leaves();
        gravest(path, steps).ifPresent(step -> {
            outlook.riskStep = step;
            outlook.makeUp = session(steps.get(step).place(), definition.sessions());
            outlook.riskSince = before.riskStep == null ? today : before.riskSince;
        });
        var turn = new TeamsTurn(path, definition);
        outlook.trainerSteps = turn.steps(Who.TRAINER);
        outlook.leadSteps = turn.steps(Who.COURSE_LEAD);
        if (outlook.isWaiting()) {
            outlook.stepsSince = before.isWaiting() ? before.stepsSince : today;
        }
        return outlook;
    }

    /** The first step that endangers the whole: one that does not, as there is another way, needs no warning. */
    private static OptionalInt gravest(Evaluation path, List<Evaluation> steps) {
        boolean endangered = path.state() == State.AT_RISK || path.state() == State.CANNOT_BE_MET;
        return IntStream.range(0, steps.size())
                .filter(i -> endangered && steps.get(i).state() == path.state())
                .findFirst();
    }

    private static @Nullable Integer session(@Nullable Place place, List<SessionPlan> sessions) {
        if (place == null || place.kind() != PlaceKind.MAKE_UP) {
            return null;
        }
        return IntStream.range(0, sessions.size())
                .filter(i -> sessions.get(i).code().equals(place.subject()))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private boolean isWaiting() {
        return trainerSteps != 0 || leadSteps != 0;
    }

    /** The steps behind the bits of {@link #trainerSteps()} and {@link #leadSteps()}. */
    public static List<Integer> steps(long bits) {
        return IntStream.range(0, MOST_STEPS)
                .filter(i -> (bits >> i & 1) == 1)
                .boxed()
                .toList();
    }

    public @Nullable Integer riskStep() {
        return riskStep;
    }

    public @Nullable Integer makeUp() {
        return makeUp;
    }

    public @Nullable LocalDate riskSince() {
        return riskSince;
    }

    public long trainerSteps() {
        return trainerSteps;
    }

    public long leadSteps() {
        return leadSteps;
    }

    public @Nullable LocalDate stepsSince() {
        return stepsSince;
    }
}
