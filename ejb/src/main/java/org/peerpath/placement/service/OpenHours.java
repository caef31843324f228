package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.HoursDecided;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.Placement;
import org.peerpath.placement.WordKind;

/** Days that were sent, and not decided, when their placement ended: the course decides, with reasons that stay. */
@Stateless
public class OpenHours {
    @Inject
    private Placements placements;

    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private HoursWords words;

    @Inject
    private HoursResolution resolution;

    @Inject
    private Event<HoursDecided> decided;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    /** Those of one placement, the oldest first. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OpenDay> of(long placementId) {
        placements.teamFacts(actor.personId(), placementId);
        return read.openAfterTheEnd(placementId);
    }

    /** @param shown the days as they were when the page was shown; one that was decided meanwhile stops all of them */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void decide(long placementId, List<Ticked> shown, @Valid OpenHoursDraft draft) {
        var placement = placements.ofTeam(actor.personId(), placementId);
        shown.forEach(day -> decide(placement, day, draft));
    }

    private void decide(Placement placement, Ticked shown, OpenHoursDraft draft) {
        var entry = entries.locked(shown.id());
        if (entry.placementId() != placement.id()) {
            throw new NotFound();
        }
        if (entry.version() != shown.version()) {
            throw new OptimisticLockException("changed meanwhile", null, entry);
        }
        var counted = draft.counts() ? entry.minutes() : 0;
        resolution.resolveAfterTheEnd(placement, entry, counted, actor.personId());
        var speaker = new LogEntryWord.Speaker(actor.personId(), Capacity.COURSE);
        words.say(entry.id(), speaker, WordKind.DECISION, draft.said());
        audit.record(
                AuditKind.HOURS_DECIDED,
                actor.personId(),
                AuditThing.LOG_ENTRY.of(entry.id()),
                AuditThing.PLACEMENT.of(placement.id()));
        decided.fire(new HoursDecided(placement.id(), entry.id(), entry.traineeId(), counted));
    }
}
