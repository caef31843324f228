package org.peerpath.access;

import java.time.Duration;

/**
 * The doors at which something secret is told, and how often they may be tried before they rest: for one account, and for
 * one neighbourhood of addresses (OWASP ASVS 5.0, 6.3.1 and 6.6.3). A rest is short, so that nobody is locked out for long
 * by somebody else's tries; and a browser that its owner has used before is counted apart from all others.
 */
public enum Door {
    /** Address and password. */
    SIGN_IN(10, 150),
    /** The code of the second step, a recovery code, or proving oneself again. */
    CODE(10, 150),
    /** Asking for a letter with a link: by account these are letters sent, whether or not there is an account. */
    FORGOTTEN(4, 60),
    /** A link from a letter that is not one of ours: it stands for no account. */
    LINK(0, 150),
    /** A certificate's code that is not one of ours: it stands for no account. */
    VERIFY(0, 150);

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final int forAnAccount;
    private final int forANeighbourhood;

    Door(int forAnAccount, int forANeighbourhood) {
        this.forAnAccount = forAnAccount;
        this.forANeighbourhood = forANeighbourhood;
    }

    /** How many tries for one account count in one window. */
    public int forAnAccount() {
        return forAnAccount;
    }

    /** How many tries from one neighbourhood of addresses count in one window. */
    public int forANeighbourhood() {
        return forANeighbourhood;
    }

    /** After this long a door that rests may be tried again. */
    public Duration window() {
        return WINDOW;
    }
}
