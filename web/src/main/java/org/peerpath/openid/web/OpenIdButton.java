package org.peerpath.openid.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.openid.service.MyOpenId;
import org.peerpath.openid.service.MyOpenId.OpenIdView;
import org.peerpath.openid.service.SigningInElsewhere;

/** Whether pages offer the way by the provider, and what it is called there. */
@Named
@RequestScoped
public class OpenIdButton {
    @Inject
    private SigningInElsewhere elsewhere;

    @Inject
    private MyOpenId mine;

    private @Nullable Optional<OpenIdView> view;

    /** What people call the provider; empty where there is none. */
    public String getProvider() {
        return elsewhere.provider().orElse("");
    }

    /** @param then where somebody wanted to go; empty for their home */
    public String way(String then) {
        return "/open-id" + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, UTF_8));
    }

    /** Where one signs out at the provider; empty where it has no such page. */
    public String getWayOut() {
        return elsewhere.wayOut().map(URI::toString).orElse("");
    }

    /** Whether the person signed in can show by it who they are. */
    public boolean isMine() {
        return asked().filter(OpenIdView::linked).isPresent();
    }

    /** Whether they come in by it alone. */
    public boolean isMineAlone() {
        return asked().filter(one -> one.linked() && !one.password()).isPresent();
    }

    /** Once for a page, however often it asks. */
    private Optional<OpenIdView> asked() {
        if (view == null) {
            view = mine.mine();
        }
        return view;
    }
}
