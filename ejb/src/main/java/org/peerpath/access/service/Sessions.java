package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.DeviceSession;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.DerivedKey;
import org.peerpath.kernel.service.SealedText;
import org.peerpath.kernel.service.SecretLinks;

/** Begins and ends sign-ins. Called by services that know who is asking, in their transaction. */
@ApplicationScoped
public class Sessions {
    private static final String PLACE = "journal-key-of-session";

    @Inject
    private DeviceSessions sessions;

    @Inject
    private CurrentSession current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The password was right; the second step is asked for.
     *
     * @return the token for the cookie
     */
    String beginHalfWay(long personId, Visitor visitor, byte @Nullable [] journalKey) {
        var token = SecretLinks.random();
        var session = DeviceSession.halfWay(personId, SecretLinks.hash(token), visitor.device(), clock.instant());
        session.carry(sealed(token, journalKey));
        sessions.add(session);
        return token;
    }

    /**
     * Somebody is in.
     *
     * @param secondFactor whether they passed a second step, now or in this browser before
     * @param shownAt when they showed who they are
     * @return the token for the cookie
     */
    String begin(long personId, Visitor visitor, boolean secondFactor, byte @Nullable [] journalKey, Instant shownAt) {
        var token = SecretLinks.random();
        var session =
                DeviceSession.in(personId, SecretLinks.hash(token), visitor.device(), secondFactor, clock.instant());
        session.provedElsewhere(shownAt);
        session.carry(sealed(token, journalKey));
        sessions.add(session);
        return token;
    }

    /** The second step was taken: this sign-in goes on as a whole one, under a new token. */
    String passSecondStep() {
        var token = SecretLinks.random();
        var key = journalKey();
        var session = ofThisRequest();
        session.passSecondStep(SecretLinks.hash(token), clock.instant());
        session.carry(sealed(token, key.orElse(null)));
        return token;
    }

    /** Somebody proved again who they are: the same sign-in under a new token. */
    String prove() {
        var token = SecretLinks.random();
        var key = journalKey();
        var session = ofThisRequest();
        session.prove(SecretLinks.hash(token), clock.instant());
        session.carry(sealed(token, key.orElse(null)));
        return token;
    }

    /** The journal is open in this sign-in from now on. */
    void carry(byte[] journalKey) {
        ofThisRequest().carry(sealed(current.token(), journalKey));
    }

    /** The key of the journal that this request's sign-in carries. */
    Optional<byte[]> journalKey() {
        var sealed = current.sealedJournalKey();
        return sealed == null ? Optional.empty() : lock(current.token()).tryToOpen(sealed, PLACE);
    }

    /**
     * Ends every sign-in of a person, on every device and node, with their next request.
     *
     * @param by who ends them
     */
    @AsPlatform
    public void endAllOf(long personId, long by) {
        ended(sessions.endOf(personId, null, clock.instant()), personId, by);
    }

    /** Ends the one this request came with. */
    void end() {
        ofThisRequest().end(clock.instant());
    }

    /** Whoever signs in anew in the same browser is not signed in there twice. */
    void endPresent() {
        if (current.isIn() || current.isHalfWay()) {
            end();
        }
    }

    /** Ends all but the one this request came with. */
    void endOthersOf(long personId) {
        ended(sessions.endOf(personId, current.id(), clock.instant()), personId, personId);
    }

    private void ended(int howMany, long personId, long by) {
        if (howMany > 0) {
            audit.record(AuditKind.SESSIONS_ENDED, by, AuditSubject.person(personId));
        }
    }

    /** The second step was taken away: until there is a new one, this sign-in opens what needs none. */
    void loseSecondStep() {
        ofThisRequest().loseSecondStep();
    }

    private DeviceSession ofThisRequest() {
        return sessions.find(current.id()).orElseThrow(NotFound::new);
    }

    private static byte @Nullable [] sealed(String token, byte @Nullable [] journalKey) {
        return journalKey == null ? null : lock(token).seal(journalKey, PLACE);
    }

    private static SealedText lock(String token) {
        return new SealedText(DerivedKey.of(token.getBytes(StandardCharsets.UTF_8), PLACE));
    }
}
