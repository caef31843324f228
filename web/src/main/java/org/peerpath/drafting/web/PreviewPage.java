package org.peerpath.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.service.DraftView;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeReading;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Who;

/** A version as somebody would see it who begins under it today: the programme's page, and the path of an invented person. */
@Named
@RequestScoped
public class PreviewPage {
    @Inject
    private Drafting drafting;

    @Inject
    private DraftWords words;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(name = "language")
    private @Nullable String givenLanguage;

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    @SuppressWarnings("NullAway.Init")
    private ProgrammeDefinition definition;

    private boolean whole;
    private String language = "";
    private List<String> languages = List.of();
    private List<PathStep> steps = List.of();

    @PostConstruct
    void load() {
        view = drafting.open(Asked.orNotFound(givenId));
        var draft = Draft.of(view.source());
        languages = draft.languages();
        var wanted = givenLanguage == null ? words.locale().getLanguage() : givenLanguage;
        language = languages.contains(wanted) ? wanted : languages.get(0);
        var reading = ProgrammeReading.of(draft.text());
        definition = reading.definition();
        whole = reading.isWhole();
        if (whole) {
            steps = steps(LocalDate.now(clock.withZone(view.zone())));
        }
    }

    private List<PathStep> steps(LocalDate today) {
        var nothingYet = Evidence.of(new Delivery(today, List.of()), List.of());
        var path = Evaluator.evaluate(definition.mainAward().requirement(), nothingYet, today);
        var said = Explanations.in(locale(), definition.titles(locale()));
        var leaves = path.leaves();
        var rows = new ArrayList<PathStep>();
        for (int i = 0; i < leaves.size(); i++) {
            rows.add(step(i + 1, leaves.get(i), said));
        }
        return rows;
    }

    private static PathStep step(int number, Evaluation leaf, Explanations said) {
        boolean theirs = leaf.who() == Who.TRAINEE && !leaf.isMet();
        return new PathStep(
                number,
                leaf.isMet() ? "done" : theirs ? "you" : leaf.who() == Who.NOBODY_YET ? "none" : "wait",
                said.headline(leaf),
                leaf.isMet() || leaf.who() == Who.NOBODY_YET ? said.state(leaf.state()) : said.who(leaf.who()),
                leaf.amount().done(),
                leaf.amount().needed(),
                said.amount(leaf),
                said.reasons(leaf),
                said.mends(leaf),
                "",
                "");
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** A text of the programme in the language that was chosen. */
    public String say(Localised text) {
        return text.in(locale());
    }

    public DraftView getView() {
        return view;
    }

    public ProgrammeDefinition getDefinition() {
        return definition;
    }

    public boolean isWhole() {
        return whole;
    }

    public String getLanguage() {
        return language;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public List<PathStep> getSteps() {
        return steps;
    }
}
