package org.peerpath.attestation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.attestation.service.PlacementAttestations;
import org.peerpath.attestation.service.SeeingAttestations;
import org.peerpath.kernel.web.Asked;

/** The part of a placement's page for the team that says how its hours were confirmed. */
@Named
@RequestScoped
public class AttestedPart {
    @Inject
    private SeeingAttestations seeing;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable PlacementAttestations view;

    @PostConstruct
    void load() {
        view = seeing.of(Asked.orNotFound(placementId));
    }

    public PlacementAttestations getView() {
        return Asked.orNotFound(view);
    }

    public long getPlacementId() {
        return Asked.orNotFound(placementId);
    }
}
