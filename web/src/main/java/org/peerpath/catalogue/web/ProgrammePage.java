package org.peerpath.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.catalogue.service.CourseData;
import org.peerpath.enrolment.service.Applying;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.CatalogueEntry;
import org.peerpath.programme.service.ProgrammeCatalogue;

/** One programme: its hours, outcomes, modules, what is asked for each award, and the next groups. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    private ProgrammeCatalogue catalogue;

    @Inject
    private Applying applying;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String slug;

    private @Nullable CatalogueEntry entry;
    private List<CohortRow> cohorts = List.of();

    @PostConstruct
    void load() {
        entry = catalogue.bySlug(Asked.orNotFound(slug));
        cohorts = applying.open(List.of(entry.versionId()));
    }

    public CatalogueEntry getEntry() {
        return Asked.orNotFound(entry);
    }

    public ProgrammeDefinition getDefinition() {
        return getEntry().definition();
    }

    public List<CohortRow> getCohorts() {
        return cohorts;
    }

    /** The same for machines that search. */
    public String getCourseData() {
        return CourseData.of(getEntry(), cohorts, site.getLocale());
    }

    /** A text of the programme in the reader's language. */
    public String say(Localised words) {
        return words.in(site.getLocale());
    }
}
