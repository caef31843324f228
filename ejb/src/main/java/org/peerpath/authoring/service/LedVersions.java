package org.peerpath.authoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;

/** The versions of programmes that the actor leads, for the services in which they are written. No door of its own. */
@ApplicationScoped
public class LedVersions {
    @Inject
    private LedProgrammes led;

    @Inject
    private Actor actor;

    /** @throws NotFound if there is none, or it is of a programme that somebody else leads */
    public ProgrammeVersion version(long versionId) {
        return led.version(actor.personId(), versionId);
    }

    /** @throws NotFound if there is none, or somebody else leads it */
    public Programme programme(long programmeId) {
        return led.programme(actor.personId(), programmeId);
    }

    /** The same, and nobody else makes, publishes or shares anything of it until this is done. */
    public Programme lockedProgramme(long programmeId) {
        return led.lock(actor.personId(), programmeId);
    }

    /** The same to write it: as it stands now, and nobody else writes it until this is done. */
    public ProgrammeVersion locked(long versionId) {
        return led.lockedVersion(actor.personId(), versionId);
    }

    /** By whose clock moments are told to the actor. */
    public ZoneId zone() {
        return led.zoneOf(actor.personId());
    }
}
