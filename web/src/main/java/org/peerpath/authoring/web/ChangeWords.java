package org.peerpath.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.MandatoryElement;
import org.peerpath.programme.difference.Change;
import org.peerpath.programme.difference.ChangeGroup;
import org.peerpath.programme.difference.Detail;
import org.peerpath.programme.difference.ProgrammeDifference;
import org.peerpath.programme.difference.TextField;
import org.peerpath.programme.web.BoundWords;
import org.peerpath.requirement.Explanations;

/** Says what is different between two versions, in the language of whoever reads. */
@Named
@RequestScoped
public class ChangeWords {
    private static final String FEATURE = "programme";

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    @Inject
    private BoundWords bounds;

    /** The groups in which something is different. */
    public List<ChangeGroup> groups(ProgrammeDifference difference) {
        return difference.changes().stream()
                .map(change -> change.kind().group())
                .distinct()
                .toList();
    }

    public String of(Change change) {
        var details = change.details();
        var values = details.get(0) instanceof Detail.Word field && field.constant() instanceof TextField
                ? new Object[] {field(details), word(details.get(2))}
                : details.stream().map(this::word).toArray();
        return Texts.say(FEATURE, site.getLocale(), key(change.kind()), values);
    }

    /** "Session “Boundaries”", or where the programme itself says it, "Summary". */
    private String field(List<Detail> details) {
        var title = word(details.get(1)).toString();
        return title.isEmpty()
                ? word(details.get(0)).toString()
                : Texts.say("authoring", site.getLocale(), "change.field", word(details.get(0)), title);
    }

    private Object word(Detail detail) {
        var locale = site.getLocale();
        if (detail instanceof Detail.Minutes time) {
            return shown.minutes(time.minutes());
        }
        if (detail instanceof Detail.Count count) {
            return count.count();
        }
        if (detail instanceof Detail.Title title) {
            return title.title().in(locale);
        }
        if (detail instanceof Detail.Languages languages) {
            return languages.tags().stream().map(shown::language).collect(Collectors.joining(", "));
        }
        if (detail instanceof Detail.Word word) {
            return shown.word(word.constant());
        }
        if (detail instanceof Detail.Asked asked) {
            return Explanations.toOthers(locale, asked.programme().titles(locale))
                    .headline(asked.requirement())
                    .replaceFirst("\\.$", "");
        }
        if (detail instanceof Detail.Allowed allowed) {
            return bounds.allowed(allowed.bound());
        }
        return ((Detail.Plain) detail).words();
    }

    /** A text of a programme in the reader's language. */
    public String say(Localised words) {
        return words.in(site.getLocale());
    }

    /** The key of the sentence that says where an element is written. */
    public String place(MandatoryElement element) {
        return "publish.place." + element.name();
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
