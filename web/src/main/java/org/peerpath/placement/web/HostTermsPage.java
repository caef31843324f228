package org.peerpath.placement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.peerpath.placement.Capacity;

/** The terms as whoever stands beside the trainee at the host changes them. */
@Named
@ViewScoped
public class HostTermsPage extends TermsPage {
    private static final long serialVersionUID = 1L;

    @Override
    protected Capacity side() {
        return Capacity.HOST;
    }

    @Override
    public String getAgreementAddress() {
        return "/host/agreement/" + getView().facts().id();
    }
}
