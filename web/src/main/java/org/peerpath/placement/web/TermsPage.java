package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.service.AgreementNegotiation;
import org.peerpath.placement.service.NamedChoice;
import org.peerpath.placement.service.TermsDraft;
import org.peerpath.placement.service.TermsView;

/** The terms of an agreement in a form: one page for each of the three sides, the same for all. */
public abstract class TermsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementNegotiation negotiation;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable TermsView view;

    /** For whom the person speaks who came by this door. */
    protected abstract Capacity side();

    /** Where the agreement is read and signed. */
    public abstract String getAgreementAddress();

    @PostConstruct
    void load() {
        view = negotiation.terms(Asked.orNotFound(placementId), side(), site.getLocale());
    }

    public void send() {
        var number =
                negotiation.change(getView().facts().id(), side(), getView().number(), getDraft());
        messages.info("placement", "terms.done", number);
        Faces.redirect(getAgreementAddress().substring(1));
    }

    public TermsView getView() {
        return Asked.orNotFound(view);
    }

    public TermsDraft getDraft() {
        return getView().draft();
    }

    /** Everybody at the host who can stand in. */
    public List<NamedChoice> getDeputies() {
        return getView().supervisors();
    }

    /** What the placement can work towards, in the language of the page. */
    public List<NamedChoice> getCompetences() {
        Locale locale = site.getLocale();
        var choices = new ArrayList<NamedChoice>();
        getView().competences().forEach((code, title) -> choices.add(new NamedChoice(code, title.in(locale))));
        return choices;
    }

    public List<NamedChoice> choices(String field) {
        return getView().choices().getOrDefault(field, List.of());
    }
}
