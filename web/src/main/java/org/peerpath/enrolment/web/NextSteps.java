package org.peerpath.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.EnrolmentRow;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.kernel.web.Site;

/**
 * The one thing that is next for a trainee, where they begin their day: what it is, how far it is, and the way there. It
 * is of the first path on the list that is on the way, so that the page asks as little of somebody with five paths as of
 * somebody with one.
 */
@Named
@RequestScoped
public class NextSteps {
    @Inject
    private MyPath myPath;

    @Inject
    private Site site;

    private @Nullable Long first;
    private @Nullable PathStep next;

    /** Nothing for a path that rests or is over, for a second one, and where others have to act first. */
    public @Nullable PathStep of(EnrolmentRow row) {
        if (first == null && row.state() == EnrolmentState.ACTIVE) {
            first = row.id();
            next = next(row.id());
        }
        return first != null && first == row.id() ? next : null;
    }

    private @Nullable PathStep next(long enrolmentId) {
        return PathReading.forTrainee(myPath.path(enrolmentId), site.getLocale()).steps().stream()
                .filter(step -> !step.kind().equals("done") && !step.href().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
