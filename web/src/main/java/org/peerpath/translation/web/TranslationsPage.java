package org.peerpath.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.translation.service.LanguagesView;
import org.peerpath.translation.service.Translating;

/** How far a version is translated, language by language, and the way into each. */
@Named
@RequestScoped
public class TranslationsPage {
    @Inject
    private Translating translating;

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    /** A language to begin with. */
    @Inject
    @Param(name = "begin")
    private @Nullable String begin;

    @SuppressWarnings("NullAway.Init")
    private LanguagesView view;

    /** A language that can be chosen. */
    public record Choice(String tag, String name) {}

    @PostConstruct
    void load() {
        view = translating.languages(Asked.orNotFound(givenId));
        if (begin != null && Stream.of(Locale.getISOLanguages()).anyMatch(begin::equals)) {
            Faces.redirect("authoring/language/%s/%s", view.versionId(), begin);
        }
    }

    public LanguagesView getView() {
        return view;
    }

    /** Languages in which nothing is written yet, by their names. */
    public List<Choice> getOthers() {
        var there = view.languages().stream().map(row -> row.language()).toList();
        var order = Collator.getInstance(site.getLocale());
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> tag.length() == 2 && !there.contains(tag) && !tag.equals(view.source()))
                .map(tag -> new Choice(tag, shown.language(tag)))
                .filter(choice -> !choice.name().equals(choice.tag()))
                .sorted(Comparator.comparing(Choice::name, order))
                .toList();
    }
}
