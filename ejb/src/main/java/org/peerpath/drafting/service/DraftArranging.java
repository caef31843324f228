package org.peerpath.drafting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerpath.drafting.DraftEdits;
import org.peerpath.drafting.RevisionKind;
import org.peerpath.identity.Roles;
import org.peerpath.programme.TextPath;

/**
 * Takes things of a draft away and puts them elsewhere. Whoever does so has seen the thing ({@code seen}); if it says
 * something else by now, it stays.
 */
@Stateless
public class DraftArranging {
    @Inject
    private DraftStore store;

    @RolesAllowed(Roles.COURSE_LEAD)
    public void remove(long versionId, TextPath thing, Object seen) {
        var opened = store.open(versionId);
        store.change(opened, RevisionKind.REMOVED, thing, draft -> new DraftEdits(draft).remove(thing, seen));
    }

    /** Moves a thing up (by -1) or down (by 1) in its list. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void move(long versionId, TextPath thing, int by, Object seen) {
        var opened = store.open(versionId);
        store.change(opened, RevisionKind.MOVED, thing, draft -> new DraftEdits(draft).move(thing, by, seen));
    }

    /** Puts a rule into a new group. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void wrap(long versionId, TextPath rule, String kind, Object seen) {
        var opened = store.open(versionId);
        store.change(opened, RevisionKind.GROUPED, rule, draft -> new DraftEdits(draft).wrap(rule, kind, seen));
    }

    /** Puts a rule of another kind in the place of one. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void replace(long versionId, TextPath rule, String kind, Object seen) {
        var opened = store.open(versionId);
        store.change(opened, RevisionKind.GROUPED, rule, draft -> new DraftEdits(draft).replace(rule, kind, seen));
    }

    /** Takes the only rule out of its group. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void unwrap(long versionId, TextPath group, Object seen) {
        var opened = store.open(versionId);
        store.change(opened, RevisionKind.GROUPED, group, draft -> new DraftEdits(draft).unwrap(group, seen));
    }
}
