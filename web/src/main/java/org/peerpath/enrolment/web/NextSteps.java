package org.peerpath.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.EnrolmentRow;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.kernel.web.Site;

/** The one thing that is next for a trainee, where they begin their day: what it is, how far it is, and the way there. */
@Named
@RequestScoped
public class NextSteps {
    @Inject
    private MyPath myPath;

    @Inject
    private Site site;

    private final Map<Long, Optional<PathStep>> known = new HashMap<>();

    /** Nothing for a path that rests or is over, and nothing where others have to act first. */
    public @Nullable PathStep of(EnrolmentRow row) {
        return row.state() == EnrolmentState.ACTIVE
                ? known.computeIfAbsent(row.id(), this::next).orElse(null)
                : null;
    }

    private Optional<PathStep> next(long enrolmentId) {
        return PathReading.forTrainee(myPath.path(enrolmentId), site.getLocale()).steps().stream()
                .filter(step -> !step.kind().equals("done") && !step.href().isEmpty())
                .findFirst();
    }
}
