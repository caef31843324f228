package org.peerpath.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.placement.Capacity;
import org.peerpath.supervision.service.ThreeWayRow;

/** Says who was at a meeting of the three, and whose word is missing. */
@Named
@RequestScoped
public class ThreeWayWords {
    @Inject
    private Site site;

    /** “Trainee, host, course; at the placement”. */
    public String there(ThreeWayRow row) {
        var there = sides(side -> switch (side) {
            case TRAINEE -> row.traineeThere();
            case HOST -> row.hostThere();
            case COURSE -> row.courseThere();
        });
        return row.atHost() ? say("threeWay.thereAtHost", there) : say("threeWay.thereElsewhere", there);
    }

    /** Whose word is missing. */
    public String missing(ThreeWayRow row) {
        return say("threeWay.missing", sides(row::waitsFor));
    }

    private String sides(Predicate<Capacity> which) {
        return Arrays.stream(Capacity.values())
                .filter(which)
                .map(side -> say("side." + side.name()))
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... values) {
        return Texts.say("supervision", site.getLocale(), key, values);
    }
}
