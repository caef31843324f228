package org.peerpath.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.learning.service.CourseView;
import org.peerpath.learning.service.Learning;

/** What the modules of somebody's course hold, and where they left off. */
@Named
@RequestScoped
public class LearnPage {
    @Inject
    private Learning learning;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long enrolmentId;

    private @Nullable CourseView view;

    @PostConstruct
    void load() {
        view = learning.course(Asked.orNotFound(enrolmentId), site.getLocale());
    }

    public CourseView getView() {
        return Asked.orNotFound(view);
    }
}
