package org.peerpath.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.peerpath.enrolment.service.VersionChoice;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What can be chosen where a group is planned. */
@Named
@RequestScoped
public class GroupChoices {
    /** What people in Europe are taught in, and their neighbours. */
    private static final List<String> LANGUAGES = List.of(
            ("ar bg bs cs cy da de el en es et eu fi fr ga gl hr hu is it lb lt lv mk mt nl no pl pt ro ru sk sl sq sr sv tr"
                            + " uk ca gsg ssp isg")
                    .split(" ", -1));

    @Inject
    private FilterChoices choices;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    public List<FilterOption> getLanguages() {
        return choices.languages(LANGUAGES, null);
    }

    /** “Peer support worker, version 2 (Open Bridge)”. */
    public String version(VersionChoice choice) {
        Locale locale = site.getLocale();
        var title = definitions.of(choice.versionId()).title().in(locale);
        return Texts.say("enrolment", locale, "plan.versionOf", title, choice.number(), choice.organisation());
    }
}
