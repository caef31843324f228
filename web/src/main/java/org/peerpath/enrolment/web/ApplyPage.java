package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.web.Visitors;
import org.peerpath.enrolment.service.ApplicationDraft;
import org.peerpath.enrolment.service.Applying;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;

/** Asking for a place in a cohort, without an account. */
@Named
@ViewScoped
public class ApplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applying applying;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenCohort;

    private final ApplicationDraft draft = new ApplicationDraft();
    private long cohortId;
    private String programme = "";
    private String slug = "";
    private transient @Nullable CohortRow cohort;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenCohort);
        var found = applying.cohort(cohortId);
        cohort = found.cohort();
        programme = found.definition().title().in(site.getLocale());
        slug = found.definition().slug();
    }

    public void send() {
        applying.apply(cohortId, draft, site.getLocale(), Visitors.of(request));
        Faces.redirect("applied");
    }

    public ApplicationDraft getDraft() {
        return draft;
    }

    public String getProgramme() {
        return programme;
    }

    public String getSlug() {
        return slug;
    }

    public CohortRow getCohort() {
        if (cohort == null) {
            cohort = applying.cohort(cohortId).cohort();
        }
        return cohort;
    }
}
