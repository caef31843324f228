package org.peerpath.placement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.peerpath.placement.Capacity;

/** The terms as the team of the course changes them. */
@Named
@ViewScoped
public class TeamTermsPage extends TermsPage {
    private static final long serialVersionUID = 1L;

    @Override
    protected Capacity side() {
        return Capacity.COURSE;
    }

    @Override
    public String getAgreementAddress() {
        return "/team/placement/" + getView().facts().id();
    }
}
