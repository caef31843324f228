package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_DOOR_RESTS_AFTER_MANY_TRIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.Door;
import org.peerpath.access.Neighbourhood;
import org.peerpath.audit.service.AuditTrail;

/**
 * Lets a door rest after too many tries (see {@link Door}). An account that does not exist rests as one that does, so that
 * resting tells nothing. That a door begins to rest is recorded, once for each rest: a flood of tries is no flood of rows.
 */
@ApplicationScoped
public class Throttle {
    @Inject
    private TriedDoors tried;

    @Inject
    private AuditTrail audit;

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
        return mayTry(door, around(door, visitor), door.forANeighbourhood(), null);
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
     * @param person whom the trail names if the door begins to rest; nobody where nobody is behind what was typed
     * @throws org.peerpath.kernel.BusinessRuleViolation if the door rests for this account or this neighbourhood
     */
    public void take(Door door, Visitor visitor, String account, @Nullable Long person) {
        A_DOOR_RESTS_AFTER_MANY_TRIES.require(mayTry(door, around(door, visitor), door.forANeighbourhood(), person)
                && mayTry(door, of(door, account), door.forAnAccount(), person));
    }

    /**
     * Counts a try at something that many may want at once, and a flood should not fill.
     *
     * @param thing what they want
     * @return false if the door rests for this neighbourhood, or for this thing
     */
    public boolean mayTry(Door door, Visitor visitor, String thing) {
        return mayTry(door, visitor) && mayTry(door, of(door, thing), door.forAnAccount(), null);
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

    private boolean mayTry(Door door, String bucket, int most, @Nullable Long person) {
        if (tried.take(bucket, most, door.window(), clock.instant())) {
            return true;
        }
        if (tried.isFirstRefusal(bucket, most)) {
            audit.recordRegardless(door.resting(), person);
        }
        return false;
    }

    private String around(Door door, Visitor visitor) {
        return key.blind(door + ":from:" + Neighbourhood.of(visitor.address()));
    }

    private String of(Door door, String account) {
        return key.blind(door + ":of:" + account);
    }
}
