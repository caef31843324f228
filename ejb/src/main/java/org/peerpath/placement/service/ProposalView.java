package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import org.peerpath.kernel.Localised;

/** What a trainee needs to propose a placement: what the programme asks for, and who can stand beside them. */
public record ProposalView(Localised title, int minutes, List<SupervisorChoice> supervisors) implements Serializable {
    public ProposalView {
        supervisors = List.copyOf(supervisors);
    }
}
