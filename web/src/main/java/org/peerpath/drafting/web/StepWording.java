package org.peerpath.drafting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.RevisionKind;
import org.peerpath.drafting.service.StepRow;
import org.peerpath.programme.TextPath;

/** Says a step in words: what was done, to what, in which section, and by whom. */
@Named
@RequestScoped
public class StepWording {
    @Inject
    private DraftWords words;

    /** “Changed: The peer relationship (modules)”. */
    public String what(StepRow step) {
        var place = TextPath.parse(step.place());
        if (step.kind() == RevisionKind.TRANSLATED) {
            return words.say(
                    "steps.TRANSLATED", Locale.forLanguageTag(place.last()).getDisplayName(words.locale()));
        }
        var section = words.section(place.steps().get(0));
        var name = step.called().isBlank() ? section : words.say("steps.in", step.called(), section);
        return words.say("steps." + step.kind().name(), name);
    }

    /** Nobody is named who has left. */
    public String who(@Nullable StepRow step) {
        return step == null || step.who() == null || step.personId() == null ? words.say("steps.somebody") : step.who();
    }
}
