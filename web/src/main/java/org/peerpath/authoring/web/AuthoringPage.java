package org.peerpath.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.authoring.service.Authoring;
import org.peerpath.authoring.service.LedProgramme;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** The programmes that somebody leads. */
@Named
@RequestScoped
public class AuthoringPage {
    @Inject
    private Authoring authoring;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    private List<LedProgramme> programmes = List.of();

    @PostConstruct
    void load() {
        programmes = authoring.programmes();
    }

    public List<LedProgramme> getProgrammes() {
        return programmes;
    }

    /** As the catalogue calls it; by the word of its address while nothing is published. */
    public String title(LedProgramme programme) {
        var published = programme.publishedId();
        return published == null
                ? programme.slug()
                : definitions.of(published).title().in(site.getLocale());
    }
}
