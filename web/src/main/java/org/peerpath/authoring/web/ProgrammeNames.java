package org.peerpath.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.peerpath.authoring.service.ProgrammeVersions;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** How a programme is called in front of those who write it: a draft may not be readable yet, and has a name all the same. */
@RequestScoped
public class ProgrammeNames {
    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    /** By its newest version that can be read; by the word of its address while there is none. */
    public String of(ProgrammeVersions programme) {
        return programme.versions().stream()
                .filter(row -> !row.isDraft())
                .findFirst()
                .map(row -> definitions.of(row.id()).title().in(site.getLocale()))
                .orElse(programme.slug());
    }
}
