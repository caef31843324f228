package org.peerpath.openid.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.peerpath.access.web.Farewell;
import org.peerpath.openid.service.MyOpenId;
import org.peerpath.openid.service.MyOpenId.OpenIdView;

/** Whoever may have come by the provider is told that they are still signed in there: others may use the same device. */
@ApplicationScoped
class FarewellOfLinked implements Farewell {
    @Inject
    private MyOpenId mine;

    @Override
    public Optional<String> page() {
        return mine.mine().filter(OpenIdView::linked).map(linked -> "/signed-out");
    }
}
