package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.placement.service.AgreementView;
import org.peerpath.placement.service.PlacementAgreement;

/** The agreement as the trainee reads and signs it: what is signed is what this very page showed. */
@Named
@ViewScoped
public class MyAgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlacementAgreement agreements;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable AgreementView agreement;

    @PostConstruct
    void load() {
        agreement = agreements.asTrainee(Asked.orNotFound(placementId));
    }

    public void sign() {
        var id = getAgreement().facts().id();
        Signing.sign(() -> agreements.signAsTrainee(id, getAgreement().hash()), "my/agreement/%s", id);
    }

    public AgreementView getAgreement() {
        return Asked.orNotFound(agreement);
    }
}
