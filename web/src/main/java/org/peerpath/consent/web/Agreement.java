package org.peerpath.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.ConsentWords;
import org.peerpath.kernel.web.Site;

/** The words beside a box, the same that are kept when it is ticked: {@code #{agreement.of('APPLICATION')}}. */
@Named
@RequestScoped
public class Agreement {
    @Inject
    private Site site;

    public String of(String purpose) {
        return ConsentWords.of(ConsentPurpose.valueOf(purpose), site.getLocale())
                .words();
    }
}
