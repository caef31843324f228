package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_DOOR_RESTS_AFTER_MANY_TRIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.access.Door;
import org.peerpath.access.Neighbourhood;

/**
 * Lets a door rest after too many tries (see {@link Door}). An account that does not exist rests as one that does, so that
 * resting tells nothing.
 */
@ApplicationScoped
public class Throttle {
    @Inject
    private TriedDoors tried;

    @Inject
    private ServerKey key;

    @Inject
    private Clock clock;

    /**
     * Counts a try at a door that stands for no account.
     *
     * @return false if the door rests for this neighbourhood
     */
    public boolean mayTry(Door door, Visitor visitor) {
        return tried.take(around(door, visitor), door.forANeighbourhood(), door.window(), clock.instant());
    }

    /**
     * The same, where a page can say so.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if the door rests for this neighbourhood
     */
    public void take(Door door, Visitor visitor) {
        A_DOOR_RESTS_AFTER_MANY_TRIES.require(mayTry(door, visitor));
    }

    /**
     * Counts a try for an account.
     *
     * @param account what the visitor said they are, as typed and folded; or a person's id
     * @throws org.peerpath.kernel.BusinessRuleViolation if the door rests for this account or this neighbourhood
     */
    public void take(Door door, Visitor visitor, String account) {
        take(door, visitor);
        A_DOOR_RESTS_AFTER_MANY_TRIES.require(
                tried.take(of(door, account), door.forAnAccount(), door.window(), clock.instant()));
    }

    /** Whether a try that was just refused is the first one since the door rests, for this account or neighbourhood. */
    public boolean isFirstRefusal(Door door, Visitor visitor, String account) {
        return tried.isFirstRefusal(of(door, account), door.forAnAccount())
                || tried.isFirstRefusal(around(door, visitor), door.forANeighbourhood());
    }

    /** It was a good one. */
    public void giveBack(Door door, Visitor visitor) {
        tried.giveBack(around(door, visitor));
    }

    /** The person is in. */
    public void giveBack(Door door, Visitor visitor, String account) {
        giveBack(door, visitor);
        tried.forget(of(door, account));
    }

    private String around(Door door, Visitor visitor) {
        return key.blind(door + ":from:" + Neighbourhood.of(visitor.address()));
    }

    private String of(Door door, String account) {
        return key.blind(door + ":of:" + account);
    }
}
