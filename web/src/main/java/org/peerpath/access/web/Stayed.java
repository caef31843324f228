package org.peerpath.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.peerpath.access.service.CurrentSession;

/** How long the sign-in lasts if nothing more is heard: a script warns before it ends. */
@Named
@RequestScoped
public class Stayed {
    @Inject
    private CurrentSession current;

    @Inject
    private Clock clock;

    /** In seconds from now; nothing for somebody who is not signed in. */
    public long getSeconds() {
        var now = clock.instant();
        var ends = current.endsAfter(now);
        return ends == null ? 0 : Duration.between(now, ends).toSeconds();
    }
}
