package org.peerpath.placement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.placement.SignOffLine;
import org.peerpath.placement.SignOffPart;
import org.peerpath.placement.service.PlacementFacts;

/** Says in words what is asked before a placement is closed, how much of it is there, and whose turn it is. */
@Named
@RequestScoped
public class SignOffWords {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    /** “46 h 30 of 80 h”, “3 of 4”; nothing where it is there or not. */
    public String amount(SignOffLine line) {
        if (line.part() == SignOffPart.HOURS) {
            return say("hours.of", shown.minutes(line.have()), shown.minutes(line.need()));
        }
        return line.need() == 1 ? "" : say("signOff.of", line.have(), line.need());
    }

    /** By name, where one person is meant. */
    public String who(SignOffLine line, PlacementFacts facts) {
        return switch (line.part().waitsFor()) {
            case TRAINEE -> say("signOff.waits", facts.trainee());
            case HOST -> say("signOff.waits", facts.supervisor());
            case COURSE -> say("signOff.waitsCourse");
        };
    }

    private String say(String key, Object... values) {
        return Texts.say("placement", site.getLocale(), key, values);
    }
}
