package org.peerpath.hosting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.hosting.NotThere;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** A trainee says at which hosts they do not practise. Nobody asks why, and there is nowhere to say it. */
@Stateless
public class ChoosingWhereNot {
    @Inject
    private WhereNot where;

    @Inject
    private OwnTurn turns;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NotThereRow> mine() {
        var said = where.saidBy(actor.personId());
        return where.hosts().stream()
                .map(host -> new NotThereRow(host.id(), host.name(), host.town(), said.contains(host.id())))
                .toList();
    }

    /** What counts from now on: all of these, and no others. */
    @RolesAllowed(Roles.TRAINEE)
    public void say(List<Long> hostIds) {
        var me = actor.personId();
        var known = where.hosts().stream().map(HostName::id).collect(Collectors.toSet());
        Set<Long> wanted = hostIds.stream().filter(known::contains).collect(Collectors.toSet());
        turns.take(me);
        var said = where.saidBy(me);
        said.stream().filter(host -> !wanted.contains(host)).forEach(host -> where.takeBack(me, host));
        wanted.stream()
                .filter(host -> !said.contains(host))
                .forEach(host -> where.add(new NotThere(me, host, clock.instant())));
    }
}
