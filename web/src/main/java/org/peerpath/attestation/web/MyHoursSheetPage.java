package org.peerpath.attestation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.attestation.service.HoursSheets;
import org.peerpath.attestation.service.SheetView;
import org.peerpath.kernel.web.Asked;

/** The trainee's days that wait, to print and have signed with a pen. */
@Named
@RequestScoped
public class MyHoursSheetPage {
    @Inject
    private HoursSheets sheets;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable SheetView view;

    @PostConstruct
    void load() {
        view = sheets.mine(Asked.orNotFound(placementId));
    }

    public SheetView getView() {
        return Asked.orNotFound(view);
    }
}
