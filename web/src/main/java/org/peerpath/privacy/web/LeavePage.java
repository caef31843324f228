package org.peerpath.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.service.Erasure;
import org.peerpath.privacy.service.Leaving;

/** Going, with the one choice there is about it. */
@Named
@ViewScoped
public class LeavePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Leaving leaving;

    private @Nullable Erasure choice;

    public void leave() {
        if (choice != null) {
            leaving.leave(choice);
            // What the server's session held is let go of with the next request, which comes from nobody: ending it
            // here would
            // break the page that a second click is still writing.
            Faces.redirect("left");
        }
    }

    public @Nullable Erasure getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Erasure choice) {
        this.choice = choice;
    }
}
