package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * Which version of its programme an enrolment follows, and following another one. No door: called by services that have
 * checked role and scope, inside their transaction.
 */
@ApplicationScoped
public class Following {
    @Inject
    private Enrolments enrolments;

    @Inject
    private AwardReadiness readiness;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Beginnings beginnings;

    @Inject
    private Standings standings;

    /** Somebody's own path, for reading. @throws NotFound if it is not theirs */
    public AwardReadiness.Standing own(long personId, long enrolmentId) {
        return standing(enrolments.own(personId, enrolmentId));
    }

    /** @throws NotFound if it is not theirs */
    public void requireOwn(long personId, long enrolmentId) {
        enrolments.own(personId, enrolmentId);
    }

    /** The same as {@link #own}, and nobody writes anything down about it until this is done. */
    public AwardReadiness.Standing ownLocked(long personId, long enrolmentId) {
        var own = enrolments.own(personId, enrolmentId);
        enrolments.lock(Set.of(own.id()));
        return standing(own);
    }

    private AwardReadiness.Standing standing(Enrolment enrolment) {
        var award = definitions.of(enrolment.programmeVersionId()).mainAward().key();
        return readiness.of(enrolment, award);
    }

    /** The version, locked and from now on frozen: moving to it is enrolling under it. */
    public ProgrammeVersion freeze(long versionId) {
        return beginnings.freeze(versionId);
    }

    /** The version as it stands now; whoever else locks it does so before or after. */
    public ProgrammeVersion lock(long versionId) {
        return beginnings.lock(versionId);
    }

    /** From now on everything is counted by that version. */
    public void follow(Enrolment locked, long versionId) {
        locked.follow(versionId);
        standings.renew(List.of(locked));
    }
}
