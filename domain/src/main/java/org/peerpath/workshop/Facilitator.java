package org.peerpath.workshop;

import jakarta.persistence.Embeddable;

/**
 * Somebody who runs a workshop, under the name they wish to be credited by. Whether they bring lived experience is what
 * they declare; it is counted and never shown beside a name.
 */
@Embeddable
public class Facilitator {
    private String name;

    private boolean peer;

    @SuppressWarnings("NullAway.Init")
    protected Facilitator() {}

    private Facilitator(String name, boolean peer) {
        this.name = name;
        this.peer = peer;
    }

    public static Facilitator peer(String name) {
        return new Facilitator(name, true);
    }

    public static Facilitator other(String name) {
        return new Facilitator(name, false);
    }

    public String name() {
        return name;
    }

    public boolean isPeer() {
        return peer;
    }
}
