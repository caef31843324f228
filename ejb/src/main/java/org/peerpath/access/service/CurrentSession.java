package org.peerpath.access.service;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.DeviceSession;
import org.peerpath.access.Stage;
import org.peerpath.kernel.NotFound;

/** The sign-in that this request came with, if any. Filled by the door before anything else happens. */
@RequestScoped
public class CurrentSession {
    private @Nullable DeviceSession session;
    private @Nullable String token;

    /**
     * @param found a sign-in that counts
     * @param itsToken what the cookie held
     */
    public void enter(DeviceSession found, String itsToken) {
        session = found;
        token = itsToken;
    }

    public boolean isHalfWay() {
        return session != null && session.stage() == Stage.HALF_WAY;
    }

    public boolean isIn() {
        return session != null && session.stage() == Stage.IN;
    }

    /** When it ends if something was heard now, and nothing after; nothing if nobody is in. */
    public @Nullable Instant endsAfter(Instant now) {
        return session == null || isHalfWay() ? null : session.endsAt(now);
    }

    boolean isProved(Instant now) {
        return session != null && session.isProved(now);
    }

    /** @throws NotFound if nobody is signed in */
    long id() {
        return found().id();
    }

    /** Whose it is, half-way or in. */
    long personId() {
        return found().personId();
    }

    String token() {
        if (token == null) {
            throw new NotFound();
        }
        return token;
    }

    byte @Nullable [] sealedJournalKey() {
        return session == null ? null : session.journalKey();
    }

    private DeviceSession found() {
        if (session == null) {
            throw new NotFound();
        }
        return session;
    }
}
