package org.peerpath.placement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.PlacementTurns;

/** Letting a placement rest, going on with it, or ending it: a part of the pages of trainee, host and course. */
@Named
@ViewScoped
public class PlacementTurnsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlacementTurns turns;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    public void suspendMine() {
        turns.suspendMine(id());
        done("my", "turns.rests");
    }

    public void goOnWithMine() {
        turns.goOnWithMine(id());
        done("my", "turns.goesOn");
    }

    public void endMine() {
        turns.endMine(id());
        done("my", "team.ended");
    }

    public void endAsHost() {
        turns.endAsHost(id());
        done("host", "team.ended");
    }

    public void suspendAsCourse() {
        turns.suspendAsCourse(id());
        done("team", "turns.rests");
    }

    public void goOnAsCourse() {
        turns.goOnAsCourse(id());
        done("team", "turns.goesOn");
    }

    private long id() {
        return Asked.orNotFound(placementId);
    }

    private void done(String house, String key) {
        messages.info("placement", key);
        Faces.redirect(house + "/placement/%s", id());
    }
}
