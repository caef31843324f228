package org.peerpath.requirement;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much time prior learning can bring to each thing that a requirement asks hours of: its cap in the programme. */
public final class RecognisableTime {
    private RecognisableTime() {}

    /** By the code of a category of hours or a placement, the most minutes; only where there are any. */
    public static Map<String, Integer> in(Requirement tree) {
        var most = new LinkedHashMap<String, Integer>();
        look(tree, most);
        return most;
    }

    private static void look(Requirement requirement, Map<String, Integer> most) {
        if (requirement instanceof Requirement.Hours hours && hours.recognised() > 0) {
            hours.categories().forEach(category -> most.merge(category, hours.recognised(), Math::max));
        }
        if (requirement instanceof Requirement.Placement placement && placement.recognised() > 0) {
            most.merge(placement.placement(), placement.recognised(), Math::max);
        }
        requirement.parts().forEach(part -> look(part, most));
    }
}
