package org.peerpath.authoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** The programmes that the actor leads: their versions, new drafts, and the files as they are. */
@Stateless
public class Authoring {
    @Inject
    private LedProgrammes led;

    @Inject
    private Drafts drafts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LedProgramme> programmes() {
        return led.of(actor.personId());
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProgrammeVersions versions(long programmeId) {
        var programme = led.programme(actor.personId(), programmeId);
        return new ProgrammeVersions(
                programme.id(), programme.slug(), led.versions(programmeId), led.zoneOf(actor.personId()));
    }

    /**
     * A draft that begins with what that version says.
     *
     * @return the draft; the one that is there already if it was not changed since
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long draftFrom(long versionId) {
        var from = led.version(actor.personId(), versionId);
        var programme = led.lock(actor.personId(), from.programmeId());
        return drafts.keep(programme, from.source(), from, actor.personId());
    }

    /** Takes a draft away for good. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void delete(long versionId, long version) {
        var draft = led.versionAt(actor.personId(), versionId, version);
        draft.requireDraft();
        led.remove(draft);
        audit.record(
                AuditKind.PROGRAMME_DRAFT_DELETED,
                actor.personId(),
                AuditThing.PROGRAMME.of(draft.programmeId()),
                AuditThing.PROGRAMME_VERSION.of(versionId));
    }

    /** The file of a version, as it was given. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public VersionFile file(long versionId) {
        var version = led.version(actor.personId(), versionId);
        var slug = led.programme(actor.personId(), version.programmeId()).slug();
        return new VersionFile(slug + "-" + version.number() + ".yaml", version.source());
    }
}
