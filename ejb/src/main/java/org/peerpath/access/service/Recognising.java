package org.peerpath.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peerpath.access.DeviceSession;
import org.peerpath.access.Stage;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Journal;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/** Says at each request who comes with a cookie and what they may, as it stands in the database at this moment. */
@Stateless
@AsPlatform
public class Recognising {
    /** A sign of life is written down no more often than this: reading a page stays reading. */
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

    @Inject
    private DeviceSessions sessions;

    @Inject
    private CurrentSession current;

    @Inject
    private Sessions keys;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param token what the cookie holds */
    @PermitAll
    public Optional<Recognised> recognise(String token) {
        var now = clock.instant();
        var found = sessions.behind(SecretLinks.hash(token), now);
        if (found.isEmpty() || !found.get(0).session().isAlive(now)) {
            return Optional.empty();
        }
        var session = found.get(0).session();
        var recognised = recognised(session, found);
        current.enter(session, token);
        journal.belongsTo(session.personId(), keys::journalKey);
        if (session.stage() == Stage.IN && now.isAfter(session.seenAt().plus(SIGN_OF_LIFE))) {
            sessions.seen(session.id(), now);
        }
        return Optional.of(recognised);
    }

    private static Recognised recognised(DeviceSession session, List<Found> found) {
        if (session.stage() == Stage.HALF_WAY) {
            return new Recognised(session.personId(), Set.of(), false);
        }
        var doors = new HashSet<>(Set.of(Roles.MEMBER));
        boolean withheld = false;
        for (var role : roles(found)) {
            if (session.secondFactor() || !role.needsSecondStep()) {
                doors.add(role.door());
            } else {
                withheld = true;
            }
        }
        return new Recognised(session.personId(), doors, withheld);
    }

    private static List<Role> roles(List<Found> found) {
        return found.stream()
                .map(Found::grant)
                .filter(Objects::nonNull)
                .map(RoleGrant::role)
                .distinct()
                .toList();
    }

    /** Somebody is at work on a page that asks nothing of the server: another half hour. */
    @PermitAll
    public Optional<Instant> stay() {
        var now = clock.instant();
        var ends = Optional.ofNullable(current.endsAfter(now));
        ends.ifPresent(alive -> sessions.seen(current.id(), now));
        return ends;
    }
}
