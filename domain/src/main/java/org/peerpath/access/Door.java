package org.peerpath.access;

import java.time.Duration;
import org.peerpath.audit.AuditKind;

/**
 * The doors at which something secret is told, and how often they may be tried before they rest: for one account, and for
 * one neighbourhood of addresses (OWASP ASVS 5.0, 6.3.1 and 6.6.3). A rest is short, so that nobody is locked out for long
 * by somebody else's tries; and a browser that its owner has used before is counted apart from all others.
 */
public enum Door {
    /** Address and password. */
    SIGN_IN(10, 150, AuditKind.SIGN_IN_THROTTLED),
    /** The code of the second step, a recovery code, or proving oneself again. */
    CODE(10, 150, AuditKind.CODE_THROTTLED),
    /** Asking for a letter with a link: by account these are letters sent, whether or not there is an account. */
    FORGOTTEN(4, 60, AuditKind.LETTERS_THROTTLED),
    /** A link from a letter that is not one of ours: it stands for no account. */
    LINK(0, 150, AuditKind.LINKS_THROTTLED),
    /** Coming back from a provider of identities with what it says: it stands for no account before that was looked at. */
    PROVIDER(0, 150, AuditKind.SIGN_IN_THROTTLED),
    /** The code on the wall of a session: a whole group stands in one neighbourhood and types at the same time. */
    ATTENDANCE(10, 300, AuditKind.CODE_THROTTLED),
    /** A certificate's code that is not one of ours: it stands for no account. */
    VERIFY(0, 150, AuditKind.CHECK_THROTTLED),
    /** Applying for a place: by account these are the applications for one group, whoever sends them. */
    APPLY(60, 40, AuditKind.APPLICATIONS_THROTTLED);

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final int forAnAccount;
    private final int forANeighbourhood;
    private final AuditKind resting;

    Door(int forAnAccount, int forANeighbourhood, AuditKind resting) {
        this.forAnAccount = forAnAccount;
        this.forANeighbourhood = forANeighbourhood;
        this.resting = resting;
    }

    /** How many tries for one account count in one window. */
    public int forAnAccount() {
        return forAnAccount;
    }

    /** How many tries from one neighbourhood of addresses count in one window. */
    public int forANeighbourhood() {
        return forANeighbourhood;
    }

    /** How it is recorded that this door begins to rest. */
    public AuditKind resting() {
        return resting;
    }

    /** After this long a door that rests may be tried again. */
    public Duration window() {
        return WINDOW;
    }
}
