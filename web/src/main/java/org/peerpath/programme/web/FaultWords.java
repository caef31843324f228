package org.peerpath.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.ProgrammeFileProblem;

/** Says what cannot be taken in a programme as it is written, in the language of whoever reads. */
@Named
@RequestScoped
public class FaultWords {
    @Inject
    private Site site;

    public String of(ProgrammeFileProblem problem) {
        return Texts.say(
                "programme",
                site.getLocale(),
                "FileFault." + problem.fault().name(),
                problem.values().toArray());
    }
}
