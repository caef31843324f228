package org.peerpath.openid.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Messages;
import org.peerpath.openid.service.MyOpenId;
import org.peerpath.openid.service.MyOpenId.OpenIdView;
import org.peerpath.openid.service.SigningInElsewhere;

/** Whether one's identity at the provider opens one's account, and beginning and ending that. */
@Named
@RequestScoped
public class OpenIdPage {
    @Inject
    private MyOpenId mine;

    @Inject
    private SigningInElsewhere elsewhere;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable OpenIdView view;
    private String onward = "";

    @PostConstruct
    void load() {
        view = mine.mine().orElseThrow(NotFound::new);
    }

    /** Nobody is sent to another site by a form: the page then shows the link that leads there. */
    public void prepare() {
        var departure = elsewhere.link();
        TripCookie.keep(request, Faces.getResponse(), departure.trip());
        onward = departure.to().toString();
    }

    public void end() {
        mine.end();
        messages.info("openid", "ended");
        Faces.redirect("my/open-id");
    }

    public @Nullable OpenIdView getView() {
        return view;
    }

    /** The address at the provider, once somebody said that they want to. */
    public String getOnward() {
        return onward;
    }
}
