package org.peerpath.incident.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.incident.Incident;
import org.peerpath.incident.IncidentAnswered;
import org.peerpath.incident.IncidentRead;

/** Whoever looks after safeguarding, at the course or at the host, reads what happened, takes it up and closes it. */
@Stateless
public class LookingAfterIncidents {
    /** As many as are read at one sitting. */
    public static final int PAGE = 50;

    @Inject
    private Incidents incidents;

    @Inject
    private Event<IncidentAnswered> answered;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Without saying that they were read: the page shows of them whose they are and how they stand, not what they are about. */
    @RolesAllowed(Roles.SAFEGUARDING_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<IncidentRow> open(long after) {
        return incidents.readBy(actor.personId(), true, after, PAGE + 1);
    }

    /** Closed ones, the newest first. */
    @RolesAllowed(Roles.SAFEGUARDING_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<IncidentRow> closed(long before) {
        return incidents.readBy(actor.personId(), false, before, PAGE + 1);
    }

    /** That it was opened is written down with it; its trainee sees that. */
    @RolesAllowed(Roles.SAFEGUARDING_LEAD)
    public IncidentRow read(long incidentId) {
        var row = incidents.readBy(actor.personId(), incidentId);
        incidents.add(new IncidentRead(incidentId, actor.personId(), clock.instant()));
        recorded(AuditKind.INCIDENT_READ, row.placementId());
        return row;
    }

    @RolesAllowed(Roles.SAFEGUARDING_LEAD)
    public void takeUp(long incidentId) {
        var incident = incidents.lockReadBy(actor.personId(), incidentId);
        if (incident.takeUp(actor.personId(), clock.instant())) {
            recorded(AuditKind.INCIDENT_TAKEN_UP, incident.placementId());
            tell(incident);
        }
    }

    /** Somebody who looked after it is away, or has left: it does not stay with them. */
    @RolesAllowed(Roles.SAFEGUARDING_LEAD)
    public void takeOver(long incidentId, long fromId) {
        var incident = incidents.lockReadBy(actor.personId(), incidentId);
        if (incident.takeOver(actor.personId(), fromId, clock.instant())) {
            recorded(AuditKind.INCIDENT_TAKEN_UP, incident.placementId());
            tell(incident);
        }
    }

    @RolesAllowed(Roles.SAFEGUARDING_LEAD)
    public void close(long incidentId, @Valid ClosingDraft draft) {
        var incident = incidents.lockReadBy(actor.personId(), incidentId);
        var number = draft.getReference() == null ? "" : draft.getReference();
        if (incident.close(actor.personId(), Objects.requireNonNull(draft.getOutcome()), number, clock.instant())) {
            recorded(AuditKind.INCIDENT_CLOSED, incident.placementId());
            tell(incident);
        }
    }

    private void tell(Incident incident) {
        answered.fire(
                new IncidentAnswered(incident.id(), incident.placementId(), incident.traineeId(), incident.state()));
    }

    private void recorded(AuditKind kind, long placementId) {
        audit.record(kind, actor.personId(), AuditThing.PLACEMENT.of(placementId));
    }
}
