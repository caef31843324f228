package org.peerpath.drafting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.RevisionKind;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.TextPath;

/** Takes what comes from elsewhere into a draft, as one step that can be taken back. No door of its own. */
@ApplicationScoped
public class DraftIntake {
    @Inject
    private DraftStore store;

    /**
     * The draft, locked until this is done.
     *
     * @throws org.peerpath.kernel.NotFound if there is none, or somebody else leads it
     */
    public Intake open(long versionId) {
        return new Intake(store.open(versionId));
    }

    /** A draft that is held, to be changed once. */
    public final class Intake {
        private final DraftStore.Opened opened;

        private Intake(DraftStore.Opened opened) {
            this.opened = opened;
        }

        public ProgrammeVersion version() {
            return opened.version();
        }

        public Draft draft() {
            return opened.draft();
        }

        /** Changes it; the step is told as something added at that place. */
        public void add(TextPath place, UnaryOperator<Draft> change) {
            store.change(opened, RevisionKind.ADDED, place, draft -> change.apply(draft)
                    .text());
        }
    }
}
