package org.peerpath.requirement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.Localised;

/** What a programme asks for: a tree whose leaves are read from evidence. Plain data, the same for everybody. */
public sealed interface Requirement {

    /** The parts this requirement is made of; none for a leaf. */
    default List<Requirement> parts() {
        return List.of();
    }

    /** The leaves from left to right, in the order in which an evaluation counts its steps. */
    default List<Requirement> leaves() {
        return parts().isEmpty()
                ? List.of(this)
                : parts().stream().flatMap(part -> part.leaves().stream()).toList();
    }

    /** Every part is needed. */
    record AllOf(Localised title, List<Requirement> parts) implements Requirement {
        public AllOf {
            parts = Asked.some(parts);
        }
    }

    /** One part is enough. */
    record AnyOf(Localised title, List<Requirement> parts) implements Requirement {
        public AnyOf {
            parts = Asked.some(parts);
        }
    }

    /** So many of the parts are needed, no matter which. */
    record AtLeast(Localised title, int count, List<Requirement> parts) implements Requirement {
        public AtLeast {
            parts = Asked.some(parts);
            Asked.that(count >= 1 && count <= parts.size(), "at least one, at most all of the parts");
        }
    }

    /**
     * What the trainee does for the inner requirement must be dated within so many months. Pauses stretch the time.
     * What others decide about it may come later.
     *
     * @param award the award the time runs from, only with {@link WindowStart#AWARD}
     */
    record Within(int months, WindowStart start, @Nullable String award, Requirement requirement)
            implements Requirement {
        public Within {
            Asked.that(months >= 1, "a window of at least a month");
            Asked.that((start == WindowStart.AWARD) == (award != null), "the award a window runs from");
        }

        @Override
        public List<Requirement> parts() {
            return List.of(requirement);
        }
    }

    /**
     * Taking part in sessions.
     *
     * @param limit per cent of the time needed, or the most that may be missed
     * @param named sessions that must not be missed, however much else was attended
     * @param makeUp whether a missed session can be made up elsewhere
     */
    record Attendance(
            AttendanceMeasure measure, int limit, List<SessionShare> sessions, List<String> named, boolean makeUp)
            implements Requirement {
        public Attendance {
            sessions = Asked.some(sessions);
            named = List.copyOf(named);
            Asked.that(limit >= 0, "a limit that is not negative");
            Asked.that(measure != AttendanceMeasure.PERCENT || limit <= 100, "at most 100 per cent");
        }
    }

    /**
     * Attested hours of one category, or of several together.
     *
     * @param gates all must be open; hours dated before do not count
     * @param recognised the most minutes that recognised prior learning may bring
     */
    record Hours(List<String> categories, int minutes, List<Gate> gates, int recognised) implements Requirement {
        public Hours {
            categories = Asked.some(categories);
            gates = List.copyOf(gates);
            Asked.that(minutes >= 1 && recognised >= 0, "minutes");
        }
    }

    /** A placement with its hours and everything that must have happened by its end. */
    record Placement(
            String placement, int minutes, List<Gate> gates, Set<PlacementMilestone> milestones, int recognised)
            implements Requirement {
        public Placement {
            gates = List.copyOf(gates);
            milestones = Asked.ordered(milestones, PlacementMilestone.class);
            Asked.that(minutes >= 1 && recognised >= 0, "minutes");
        }
    }

    /**
     * An assessment component, passed within so many attempts.
     *
     * @param watched it is shown in front of a trainer, and there is nothing the trainee could hand in
     */
    record Component(String component, int attempts, boolean watched) implements Requirement {
        public Component {
            Asked.that(attempts >= 1, "an attempt");
        }
    }

    /** So many of these competences, signed off as met, by the host or by a trainer. */
    record Competences(List<String> competences, int needed, Who signer) implements Requirement {
        public Competences {
            competences = Asked.some(competences);
            Asked.that(needed >= 1 && needed <= competences.size(), "some of the competences");
        }
    }

    /** Supervision meetings in certain forms (any, where none is named), by number, by time, or both. */
    record Supervision(Set<SupervisionForm> forms, int meetings, int minutes) implements Requirement {
        public Supervision {
            forms = Asked.ordered(forms, SupervisionForm.class);
            Asked.that(meetings >= 0 && minutes >= 0 && meetings + minutes > 0, "meetings or minutes");
        }

        public boolean accepts(SupervisionForm form) {
            return forms.isEmpty() || forms.contains(form);
        }
    }

    /** A document signed in this version. */
    record Signature(String document, String version) implements Requirement {}

    /** A matter for people, never for a score: so many named people recommend, with reasons, and one can appeal. */
    record Decision(String decision, int people) implements Requirement {
        public Decision {
            Asked.that(people >= 1, "somebody who decides");
        }
    }

    /** One of these other awards, issued at most so many months ago; 0 months: however long ago. */
    record OtherAward(List<String> awards, int months) implements Requirement {
        public OtherAward {
            awards = Asked.some(awards);
            Asked.that(months >= 0, "an age that is not negative");
        }
    }

    /** What the constructors above insist on. */
    final class Asked {
        private Asked() {}

        static void that(boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException("A requirement needs " + what);
            }
        }

        static <T> List<T> some(List<T> list) {
            that(!list.isEmpty(), "at least one part");
            return List.copyOf(list);
        }

        static <E extends Enum<E>> Set<E> ordered(Set<E> set, Class<E> type) {
            var copy = EnumSet.noneOf(type);
            copy.addAll(set);
            return Collections.unmodifiableSet(copy);
        }
    }
}
