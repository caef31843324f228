package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** What trainee and practice supervisor said to each other about a day: each reads all of it. */
@Stateless
public class HoursTalk {
    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WordRow> asTrainee(long entryId) {
        read.ownRow(actor.personId(), entryId);
        return read.wordsAbout(entryId);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WordRow> asHost(long entryId) {
        entries.requireSupervised(actor.personId(), List.of(entryId));
        return read.wordsAbout(entryId);
    }
}
