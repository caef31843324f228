package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.ChangingGroup;
import org.peerpath.enrolment.service.GroupChoice;
import org.peerpath.enrolment.service.GroupDraft;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;

/** On the page of a trainee, for the course lead: in which other group they could go on. */
@Named
@ViewScoped
public class GroupPart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangingGroup changing;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final GroupDraft draft = new GroupDraft();
    private long enrolmentId;
    private transient @Nullable List<GroupChoice> choices;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
    }

    /** @param version of the enrolment, as the page shows it */
    public void change(long version) {
        changing.change(enrolmentId, version, draft);
        messages.info("enrolment", "trainee.groupChanged");
        Faces.redirect("team/trainee/%s", enrolmentId);
    }

    public List<GroupChoice> getChoices() {
        if (choices == null) {
            choices = changing.choices(enrolmentId);
        }
        return choices;
    }

    /** Its name, when it began or begins, and how many places are free. */
    public String say(GroupChoice choice) {
        var locale = site.getLocale();
        return Texts.say(
                "enrolment",
                locale,
                "trainee.groupChoice",
                choice.name(),
                WrittenDay.of(choice.startsOn(), locale),
                choice.freePlaces());
    }

    public GroupDraft getDraft() {
        return draft;
    }
}
