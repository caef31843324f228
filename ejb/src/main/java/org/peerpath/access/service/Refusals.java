package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.peerpath.access.Neighbourhood;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;

/**
 * Writes down what was refused, which it is each time, whether it is written down or not: some refusals of one person in a
 * while, and few of strangers, first from one neighbourhood and then from all of them together. Whoever wants to bury what
 * they did under a thousand rows cannot.
 */
@ApplicationScoped
public class Refusals {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int OF_ONE_PERSON = 10;
    private static final int FROM_ONE_NEIGHBOURHOOD = 2;
    private static final int OF_ALL_STRANGERS = 50;

    @Inject
    private TriedDoors counted;

    @Inject
    private CurrentSession current;

    @Inject
    private ServerKey key;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Somebody signed in asked for what their roles do not open. Whoever is not signed in was asked to sign in instead. */
    public void role(AuditSubject door) {
        if (current.isIn() && counts(AuditKind.DOOR_REFUSED)) {
            audit.record(AuditKind.DOOR_REFUSED, current.personId(), door);
        }
    }

    /** A page of another site sent something, with somebody's sign-in or with nobody's. */
    public void otherSite(Visitor visitor, AuditSubject door) {
        if (current.isIn() ? counts(AuditKind.FOREIGN_FORM_REFUSED) : countsOf(visitor)) {
            audit.record(AuditKind.FOREIGN_FORM_REFUSED, current.isIn() ? current.personId() : null, door);
        }
    }

    private boolean counts(AuditKind kind) {
        return counts(kind + ":of:" + current.personId(), OF_ONE_PERSON);
    }

    private boolean countsOf(Visitor visitor) {
        var kind = AuditKind.FOREIGN_FORM_REFUSED;
        return counts(kind + ":from:" + Neighbourhood.of(visitor.address()), FROM_ONE_NEIGHBOURHOOD)
                && counts(kind + ":of:strangers", OF_ALL_STRANGERS);
    }

    private boolean counts(String bucket, int most) {
        return counted.take(key.blind(bucket), most, WHILE, clock.instant());
    }
}
