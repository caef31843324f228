package org.peerpath.authoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.programme.Programme;

/**
 * Begins programmes and makes their drafts, for services that have checked who asks and what for. Whoever begins a programme
 * leads it: that comes with the thing itself. No door of its own.
 */
@ApplicationScoped
public class ProgrammeBeginning {
    @Inject
    private LedProgrammes led;

    @Inject
    private Homes homes;

    @Inject
    private Drafts drafts;

    @Inject
    private Grants grants;

    @Inject
    private Actor actor;

    /** The organisations in which the actor can begin one. */
    public List<HomeChoice> homes() {
        return homes.of(actor.personId());
    }

    /** Programmes of one organisation begin one after the other. */
    public void lockHome(long organisationId) {
        homes.lock(organisationId);
    }

    public boolean isTaken(String slug) {
        return homes.isTaken(slug);
    }

    public Programme begin(Programme programme) {
        led.add(programme);
        var scope = Scope.programme(programme.organisationId(), programme.id());
        grants.give(actor.personId(), Role.COURSE_LEAD, scope, null);
        return programme;
    }

    /** Nobody else makes, publishes or takes away its versions until this is done. */
    public Programme locked(long programmeId) {
        return led.lock(actor.personId(), programmeId);
    }

    /** @return the draft that says so, made just now or before */
    public long draft(Programme programme, String text, @Nullable Long ownersVersion) {
        return drafts.keep(programme, text, null, ownersVersion, actor.personId());
    }
}
