package org.peerpath.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.peerpath.drafting.Draft;
import org.peerpath.programme.TextPath;

/** The way to a thing of a draft, thing by thing. */
public record PartCrumbs(List<Crumb> above, String here) {

    /** A thing on the way. */
    public record Crumb(String page, String place, String name) {}

    static PartCrumbs of(Draft draft, TextPath place, DraftWords words) {
        var above = new ArrayList<Crumb>();
        for (int steps = 1; steps < place.steps().size(); steps++) {
            var at = new TextPath(place.steps().subList(0, steps));
            boolean rules = draft.isRule(at);
            if (steps == 1 || draft.shape(at).isPresent() && !rules || rules && steps == 3) {
                above.add(new Crumb(rules ? "rules" : "part", at.toString(), words.name(draft, at)));
            }
        }
        return new PartCrumbs(above, words.name(draft, place));
    }

    /** The whole way in words, for where there is no room for links. */
    public String inWords() {
        var names = new ArrayList<>(above.stream().map(Crumb::name).toList());
        names.add(here);
        return String.join(" › ", names);
    }
}
