package org.peerpath.attestation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.web.Visitors;
import org.peerpath.attestation.LinkStanding;
import org.peerpath.attestation.service.OpeningLink;
import org.peerpath.kernel.web.Asked;

/**
 * Where the link in a letter leads first: what it is for, and nothing about anybody. Opening it does nothing, as machines
 * open links too.
 */
@Named
@RequestScoped
public class ConfirmHoursPage {
    @Inject
    private OpeningLink opening;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String givenLink;

    private String link = "";
    private LinkStanding standing = LinkStanding.UNKNOWN;

    @PostConstruct
    void load() {
        link = Asked.orNotFound(givenLink);
        standing = opening.standing(link, LinkCookie.of(request, link), Visitors.of(request));
        if (!standing.isOpen()) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String getLink() {
        return link;
    }

    public LinkStanding getStanding() {
        return standing;
    }
}
