package org.peerpath.people.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One person, as far as whoever looks after them sees them.
 *
 * @param ends the ids of the roles that may be ended by whoever looks
 * @param versions the newest version of each programme among the scopes, which knows its title
 * @param zone whose calendar the days are shown in
 */
public record PersonView(
        long id,
        String name,
        List<HeldRole> roles,
        Set<Long> ends,
        Map<Long, Long> versions,
        Instant now,
        ZoneId zone) {
    public List<HeldRole> today() {
        return roles.stream().filter(role -> !role.isOver(now)).toList();
    }

    public List<HeldRole> past() {
        return roles.stream().filter(role -> role.isOver(now)).toList();
    }

    public boolean mayEnd(HeldRole role) {
        return ends.contains(role.id());
    }
}
