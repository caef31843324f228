package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** The log of a placement for those beside the trainee: the days that were sent, never a draft, never a reflection. */
@Stateless
public class LogReading {
    private static final int PAGE = 20;

    @Inject
    private Placements placements;

    @Inject
    private ReadDays read;

    @Inject
    private Actor actor;

    /** @param before where the page before this one ended, or nothing for the newest days */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LogPage asHost(long placementId, @Nullable String before) {
        placements.supervisedFacts(actor.personId(), placementId);
        return page(placementId, before);
    }

    /** @param before where the page before this one ended, or nothing for the newest days */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LogPage asTeam(long placementId, @Nullable String before) {
        placements.teamFacts(actor.personId(), placementId);
        return page(placementId, before);
    }

    private LogPage page(long placementId, @Nullable String before) {
        var from = LogPlace.parse(before).orElse(null);
        return LogPage.of(read.sentPage(placementId, from, PAGE), PAGE);
    }
}
