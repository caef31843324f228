package org.peerpath.recognition.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.recognition.service.ClaimDeciding;
import org.peerpath.recognition.service.ClaimRow;

/** Prior learning that waits for somebody's team, the soonest due first. */
@Named
@RequestScoped
public class ClaimsPage {
    @Inject
    private ClaimDeciding deciding;

    private List<ClaimRow> waiting = List.of();

    @PostConstruct
    void load() {
        waiting = deciding.waiting();
    }

    public List<ClaimRow> getWaiting() {
        return waiting;
    }
}
