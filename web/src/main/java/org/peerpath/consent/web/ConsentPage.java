package org.peerpath.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.consent.service.ConsentView;
import org.peerpath.consent.service.MyConsents;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** One thing to agree to: its words, what stops without it, and one button. */
@Named
@RequestScoped
public class ConsentPage {
    @Inject
    private MyConsents consents;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String purpose;

    private @Nullable ConsentView consent;

    @PostConstruct
    void load() {
        consent = consents.all(site.getLocale()).stream()
                .filter(one -> one.purpose().name().equals(purpose))
                .findFirst()
                .orElse(null);
        Asked.orNotFound(consent);
    }

    public void give() {
        consents.give(getConsent().purpose(), site.getLocale());
        messages.info("consent", "consent.given");
        Faces.redirect("my/consents");
    }

    public void withdraw() {
        consents.withdraw(getConsent().purpose(), site.getLocale());
        messages.info("consent", "consent.withdrawn");
        Faces.redirect("my/consents");
    }

    public ConsentView getConsent() {
        return Asked.orNotFound(consent);
    }
}
