package org.peerpath.placement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.peerpath.placement.Capacity;

/** The terms as the trainee changes them. */
@Named
@ViewScoped
public class MyTermsPage extends TermsPage {
    private static final long serialVersionUID = 1L;

    @Override
    protected Capacity side() {
        return Capacity.TRAINEE;
    }

    @Override
    public String getAgreementAddress() {
        return "/my/agreement/" + getView().facts().id();
    }
}
