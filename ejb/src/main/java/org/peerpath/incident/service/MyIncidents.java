package org.peerpath.incident.service;

import static org.peerpath.incident.IncidentRule.SOMEBODY_IS_NAMED_TO_READ_IT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.incident.Incident;
import org.peerpath.incident.IncidentReported;

/** A trainee writes down that something happened at a placement, and sees who read it and what became of it. */
@Stateless
public class MyIncidents {
    @Inject
    private Incidents incidents;

    @Inject
    private Event<IncidentReported> reported;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IncidentsView at(long placementId) {
        var me = actor.personId();
        var ground = incidents.ground(me, placementId);
        var readers = incidents.readers(ground.organisations(), me);
        var atHost = readers.stream()
                .filter(one -> one.organisationId() == ground.hostOrganisationId()
                        && one.organisationId() != ground.organisationId())
                .toList();
        return new IncidentsView(
                ground.host(),
                ground.zoneId(),
                readers.stream()
                        .filter(one -> one.organisationId() == ground.organisationId())
                        .toList(),
                atHost,
                incidents.own(me, placementId),
                incidents.readings(me, placementId));
    }

    /** Sent twice, it is one incident. */
    @RolesAllowed(Roles.TRAINEE)
    public void report(long placementId, @Valid IncidentDraft draft) {
        var me = actor.personId();
        var ground = incidents.ground(me, placementId);
        if (incidents.isSent(me, draft.getKey())) {
            return;
        }
        var named = incidents.readers(ground.organisations(), me);
        // Who is not named as it is written is not told later either: the trainee saw who would read it.
        var withoutHost = draft.isWithoutHost()
                || named.stream().noneMatch(one -> one.organisationId() == ground.hostOrganisationId());
        var place = ground.place(me, withoutHost);
        var readers = named.stream()
                .filter(one -> one.organisationId() == ground.organisationId() || !withoutHost)
                .map(NamedReader::personId)
                .distinct()
                .toList();
        SOMEBODY_IS_NAMED_TO_READ_IT.require(!readers.isEmpty());
        var now = clock.instant();
        var incident = new Incident(place, draft.report(), draft.getKey(), now);
        incidents.add(incident);
        audit.record(AuditKind.INCIDENT_REPORTED, me, AuditThing.PLACEMENT.of(placementId));
        reported.fire(new IncidentReported(incident.id(), readers));
    }
}
