package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.FirstAdministratorDraft;
import org.peerpath.access.service.SettingUp;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** Becoming the first administrator of a new installation. Not there any more once there is one. */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    private SettingUp settingUp;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    @Inject
    private HttpServletRequest request;

    private final FirstAdministratorDraft draft = new FirstAdministratorDraft();

    @PostConstruct
    void load() {
        if (!settingUp.isOpen()) {
            throw new NotFound();
        }
    }

    public void make() {
        settingUp.makeFirstAdministrator(draft, site.getLocale(), Visitors.of(request));
        messages.info("access", "setUp.done");
        Faces.redirect("sign-in");
    }

    public FirstAdministratorDraft getDraft() {
        return draft;
    }
}
