package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewAddress;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** The letter to a new address has arrived: one press, and it counts. Not by opening alone, as programs open links too. */
@Named
@RequestScoped
public class NewAddressPage {
    @Inject
    private NewAddress newAddress;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String givenLink;

    private String link = "";
    private String email = "";

    @PostConstruct
    void load() {
        link = Asked.orNotFound(givenLink);
        email = newAddress.behind(link, Visitors.of(request)).orElse("");
        if (email.isEmpty()) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void confirm() {
        newAddress.confirm(link);
        messages.info("access", "newAddress.done", email);
        Faces.redirect("my");
    }

    /** Nothing where the link opens nothing any more. */
    public String getEmail() {
        return email;
    }
}
