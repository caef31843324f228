package org.peerpath.kernel;

/** The teller of this application: before there is one, nobody is named, and nobody sees nothing of anybody. */
final class CurrentTeller {
    static volatile ConnectionTeller current = connection -> {};

    private CurrentTeller() {}
}
