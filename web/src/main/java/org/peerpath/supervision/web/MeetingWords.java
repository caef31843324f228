package org.peerpath.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.placement.Capacity;
import org.peerpath.supervision.MeetingState;
import org.peerpath.supervision.Theme;
import org.peerpath.supervision.service.MeetingPlace;
import org.peerpath.supervision.service.MeetingRow;

/** Says how a supervision meeting stands, to the one who looks at it. */
@Named
@RequestScoped
public class MeetingWords {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    /** “Waits for your signature”, “waits for Marta”, “counts”. */
    public String state(MeetingRow row, String side, MeetingPlace place) {
        if (row.state() != MeetingState.OPEN) {
            return shown.word(row.state());
        }
        var trainee = Capacity.valueOf(side) == Capacity.TRAINEE;
        var mine = trainee ? row.waitsForTrainee() : row.waitsForSupervisor();
        return mine
                ? Texts.say("supervision", site.getLocale(), "state.you")
                : Texts.say(
                        "supervision", site.getLocale(), "state.other", trainee ? place.supervisor() : place.trainee());
    }

    public String themes(Collection<Theme> themes) {
        return themes.stream().map(shown::word).collect(Collectors.joining(" · "));
    }
}
