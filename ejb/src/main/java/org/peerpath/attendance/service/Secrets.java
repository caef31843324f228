package org.peerpath.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerpath.access.service.ServerKey;
import org.peerpath.attendance.Secret;

/** The secret of each session, out of the server's own: nothing to keep, and the same on each node. */
@ApplicationScoped
class Secrets {
    @Inject
    private ServerKey key;

    Secret of(SessionAbout session) {
        return new Secret(key.blind("attendance:" + session.id()));
    }
}
