package org.peerpath.drafting.web;

import java.util.List;
import java.util.regex.Pattern;
import org.peerpath.drafting.Draft;
import org.peerpath.programme.TextPath;

/** Finds the page on which something can be mended: {@code modules[0].sessions[1].time} is written with its session. */
final class ProblemPlace {
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    private ProblemPlace() {}

    static TextPath in(Draft draft, String counted) {
        var place = TextPath.ROOT;
        var written = place;
        var steps = STEP.matcher(counted);
        while (steps.find()) {
            if (steps.group(1) == null) {
                written = written.then(steps.group(2));
            } else {
                int index = Integer.parseInt(steps.group(1));
                var items = draft.text().steps(written);
                written = written.then(index < items.size() ? items.get(index) : TextPath.item(index));
            }
            if (draft.shape(written).isPresent() || draft.list(written).isPresent()) {
                place = written;
            }
        }
        return place.isRoot() ? about(written) : place;
    }

    /** The texts at the top of a file are written in sections of their own. */
    private static TextPath about(TextPath written) {
        var key = written.isRoot() ? "" : written.steps().get(0);
        if (List.of("title", "neutral-title").contains(key)) {
            return TextPath.of("title");
        }
        if (List.of("summary", "entry").contains(key)) {
            return TextPath.of("summary");
        }
        if (List.of("quality-assurance", "hours-from").contains(key)) {
            return TextPath.of("quality");
        }
        return List.of("workload", "eqf", "participation", "prior-learning").contains(key)
                ? TextPath.of("facts")
                : TextPath.ROOT;
    }
}
