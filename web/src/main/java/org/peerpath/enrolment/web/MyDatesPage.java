package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.enrolment.service.SessionRow;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;

/** When and where one's group meets. */
@Named
@RequestScoped
public class MyDatesPage {
    @Inject
    private MyPath myPath;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long enrolmentId;

    private @Nullable PathView view;

    @PostConstruct
    void load() {
        view = myPath.path(Asked.orNotFound(enrolmentId));
    }

    public PathView getView() {
        return Asked.orNotFound(view);
    }

    public List<SessionRow> getToCome() {
        return getView().sessions().stream().filter(this::isToCome).toList();
    }

    public List<SessionRow> getPast() {
        return getView().sessions().stream().filter(s -> !isToCome(s)).toList();
    }

    private boolean isToCome(SessionRow session) {
        return !session.startsAt().toLocalDate().isBefore(getView().today());
    }

    public String title(SessionRow session) {
        return getView().held().session(session.code()).title().in(site.getLocale());
    }

    public String getProgramme() {
        return getView().definition().title().in(site.getLocale());
    }
}
