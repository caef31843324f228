package org.peerpath.programme.difference;

import org.peerpath.programme.LocalBound;
import org.peerpath.programme.ProgrammeDefinition;

/** What others may set who run the programme. Nobody on the way has anything else to do because of it. */
record LocalCompared(Changes changes) {

    void compare(ProgrammeDefinition before, ProgrammeDefinition after) {
        Changes.match(
                before.local(),
                after.local(),
                LocalBound::id,
                gone -> changes.add(ChangeKind.LOCAL_REMOVED, Effect.NEITHER, called(gone, before)),
                more -> changes.add(ChangeKind.LOCAL_ADDED, Effect.NEITHER, called(more, after), allowed(more)),
                (then, now) -> {
                    if (!then.equals(now)) {
                        changes.add(
                                ChangeKind.LOCAL_CHANGED,
                                Effect.NEITHER,
                                called(now, after),
                                allowed(then),
                                allowed(now));
                    }
                });
    }

    private static Detail called(LocalBound bound, ProgrammeDefinition programme) {
        return new Detail.Title(programme.called(bound));
    }

    private static Detail allowed(LocalBound bound) {
        return new Detail.Allowed(bound);
    }
}
