package org.peerpath.requirement;

import java.util.ArrayList;
import java.util.List;

/**
 * How much time prior learning can bring to one thing that a requirement asks hours of: its cap in the programme.
 *
 * @param subjects the codes of the categories of hours that share it, or of the placement
 * @param most the most minutes for all of them together
 */
public record RecognisableTime(List<String> subjects, int most) {
    public RecognisableTime {
        subjects = List.copyOf(subjects);
    }

    /** What is recognised anywhere in a requirement, in its order. */
    public static List<RecognisableTime> in(Requirement tree) {
        var found = new ArrayList<RecognisableTime>();
        look(tree, found);
        return found.stream().filter(time -> time.most > 0).distinct().toList();
    }

    private static void look(Requirement requirement, List<RecognisableTime> found) {
        if (requirement instanceof Requirement.Hours hours) {
            found.add(new RecognisableTime(hours.categories(), hours.recognised()));
        }
        if (requirement instanceof Requirement.Placement placement) {
            found.add(new RecognisableTime(List.of(placement.placement()), placement.recognised()));
        }
        requirement.parts().forEach(part -> look(part, found));
    }
}
