package org.peerpath.authoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.programme.DraftRewritten;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;

/**
 * Makes drafts. A draft that says exactly the same is there once: a double click, or the same file again, leads to it.
 * Called by services that hold the programme's lock.
 */
@ApplicationScoped
class Drafts {
    @Inject
    private LedProgrammes led;

    @Inject
    private FileGuard guard;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<DraftRewritten> rewritten;

    @Inject
    private Clock clock;

    /** What the words are compared with: where it was made from, else the version before it. */
    private String before(Programme programme, @Nullable ProgrammeVersion from, String source) {
        if (from != null) {
            return from.source();
        }
        return led.newest(programme.id()).map(ProgrammeVersion::source).orElse(source);
    }

    /** @return the draft that says so, made just now or before */
    long keep(Programme programme, String source, @Nullable ProgrammeVersion from, long by) {
        return keep(programme, source, from, from == null ? guard.follows(programme) : from.ownersVersion(), by);
    }

    /**
     * A draft that says so already follows that version from now on, unless this is the copy of an earlier one.
     *
     * @param ownersVersion the version of another programme that it follows, if it is one of a local variant
     */
    long keep(
            Programme programme,
            String source,
            @Nullable ProgrammeVersion from,
            @Nullable Long ownersVersion,
            long by) {
        var there = led.draftSaying(programme.id(), source);
        if (there.isPresent()) {
            if (from == null) {
                there.get().follow(ownersVersion);
            }
            return there.get().id();
        }
        var draft =
                ProgrammeVersion.draft(programme, led.nextNumber(programme.id()), source, from, by, clock.instant());
        draft.follow(ownersVersion);
        var before = before(programme, from, source);
        led.add(draft);
        rewritten.fire(new DraftRewritten(draft.organisationId(), programme.id(), draft.id(), before, source, null));
        audit.record(
                AuditKind.PROGRAMME_DRAFTED,
                by,
                AuditThing.PROGRAMME.of(programme.id()),
                AuditThing.PROGRAMME_VERSION.of(draft.id()));
        return draft.id();
    }
}
