package org.peerpath.translation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.web.DraftWords;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.TranslationState;
import org.peerpath.translation.service.XliffLook;
import org.peerpath.translation.xliff.Taken;

/** How texts and what becomes of them are called in front of those who translate. */
@Named
@RequestScoped
public class TranslationWords {
    @Inject
    private DraftWords drafts;

    @Inject
    private Site site;

    String say(String key, Object... values) {
        return Texts.say("translation", site.getLocale(), key, values);
    }

    public String state(TranslationState state) {
        return say("TranslationState." + state.name());
    }

    /** “Modules › The peer relationship”. */
    public String place(MultilingualText text) {
        if (text.isLearning()) {
            return say("place.learning") + " › " + text.called();
        }
        var steps = text.called().split(" › ", 2);
        var section = drafts.section(steps[0]);
        return steps.length < 2 ? section : section + " › " + steps[1];
    }

    /** What is said there: a title, a question. */
    public String label(MultilingualText text) {
        return text.isLearning() ? say("part." + text.key()) : drafts.field(text.key());
    }

    /** Where a unit of a file goes; its own name where that is nowhere. */
    public String where(Taken taken) {
        @Nullable MultilingualText text = taken.text();
        return text == null ? taken.id() : place(text) + " › " + label(text);
    }

    public String outcome(Taken taken) {
        return say("Outcome." + taken.outcome().name());
    }

    /** Why a file is not taken at all. */
    public String fault(XliffLook look) {
        return look.fault() == null
                ? ""
                : say("XliffFault." + look.fault().name(), look.values().toArray());
    }
}
