package org.peerpath.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that happened to one enrolment on one day. Facts are only added: a wrong attendance is followed by a right
 * one, wrong hours by a counter-entry with negative minutes. Every fact fits one flat row, see {@link FlatFact}.
 */
public sealed interface Fact {

    /** The day it happened, which is not always the day it was written down. */
    LocalDate on();

    /** The code of what it is about; empty where a fact is about the enrolment as a whole. */
    default String subject() {
        return "";
    }

    default FlatFact flat() {
        return FlatFact.of(this);
    }

    /** Attendance at a session. The one recorded last for a session is the one that holds. */
    record SessionAttendance(String session, AttendanceState state, int minutes, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return session;
        }

        public SessionAttendance {
            if (minutes < 0) {
                throw new IllegalArgumentException("Attended minutes cannot be negative: " + minutes);
            }
        }
    }

    /**
     * The group that somebody was in before held this session, whoever was there: what opened on that day for the hours of
     * then stays open for them.
     */
    record SessionHeld(String session, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return session;
        }
    }

    /**
     * An entry in the hours ledger. Every stage keeps its own balance: hours that are logged add to ATTENDED, and when
     * they are confirmed the same minutes are added to ATTESTED. A counter-entry carries negative minutes and the date
     * of what it corrects. What counts is never stored; it is derived.
     */
    record Hours(String category, HoursStage stage, int minutes, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return category;
        }
    }

    /** A placement has reached a milestone. */
    record PlacementStep(String placement, PlacementMilestone milestone, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return placement;
        }
    }

    /** The trainee has handed in an attempt at an assessment component. */
    record ComponentHandedIn(String component, int attempt, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return component;
        }
    }

    /** An attempt has been decided. A later decision on the same attempt (an appeal) replaces the earlier. */
    record ComponentDecided(String component, AssessmentResult result, int attempt, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return component;
        }
    }

    /** One more attempt at a component than the programme gives to everybody. */
    record AttemptGranted(String component, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return component;
        }
    }

    /** What was seen of a competence. The one recorded last holds. */
    record CompetenceSignedOff(String competence, CompetenceLevel level, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return competence;
        }
    }

    /** A supervision meeting. A counter-entry carries negative minutes and takes one meeting back. */
    record SupervisionHeld(SupervisionForm form, int minutes, LocalDate on) implements Fact {
        /** Whether one of that form stands for that day already, and was not taken back: the same, as far as can be known. */
        public boolean isAmong(List<Fact> facts) {
            return facts.stream()
                            .filter(SupervisionHeld.class::isInstance)
                            .map(SupervisionHeld.class::cast)
                            .filter(other -> other.form == form && other.on.equals(on))
                            .mapToInt(other -> Integer.signum(other.minutes))
                            .sum()
                    > 0;
        }
    }

    /** The trainee has signed one version of a document. */
    record DocumentSigned(String document, String version, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return document;
        }
    }

    /**
     * A decision by named people. "Not yet" begins the count anew: after it, as many people must recommend as the
     * programme asks for.
     */
    record HumanDecision(String decision, DecisionOutcome outcome, Set<Long> deciders, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return decision;
        }

        public HumanDecision {
            deciders = Collections.unmodifiableSet(new TreeSet<>(deciders));
            if (deciders.isEmpty()) {
                throw new IllegalArgumentException("A decision is made by somebody");
            }
        }
    }

    /** Prior learning recognised for a session, an hours category, a placement or a component. */
    record PriorLearning(String subject, int minutes, LocalDate on) implements Fact {

        public PriorLearning {
            if (minutes < 0) {
                throw new IllegalArgumentException("Recognised minutes cannot be negative: " + minutes);
            }
        }
    }

    /** Another award, held since the day it was issued. */
    record AwardHeld(String award, LocalDate on) implements Fact {
        @Override
        public String subject() {
            return award;
        }
    }

    /** More time by decision of the course lead: the completion window stays open until that day, included. */
    record DeadlineExtended(LocalDate until, LocalDate on) implements Fact {}

    /** The trainee pauses. No reason is asked. */
    record Paused(LocalDate on) implements Fact {}

    /** The trainee is back. */
    record Resumed(LocalDate on) implements Fact {}
}
