package org.peerpath.enrolment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.service.PathSteps;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.kernel.web.Texts;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Mend;
import org.peerpath.requirement.Place;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

/** Puts a path into words, for the person walking it or for their team. */
final class PathReading {
    /** More than so many at once nobody plans. */
    private static final int CHANCES = 3;

    private final PathView view;
    private final Locale locale;
    private final Explanations words;
    private final Addresses addresses;
    private final boolean byTeam;
    private final List<Evaluation> leaves;
    private final @Nullable LocalDate shared;

    private PathReading(PathView view, Locale locale, Addresses addresses, boolean byTeam) {
        this.view = view;
        this.locale = locale;
        var titles = view.definition().titles(locale);
        this.words = byTeam ? Explanations.toOthers(locale, titles) : Explanations.in(locale, titles);
        this.addresses = addresses;
        this.byTeam = byTeam;
        this.leaves = PathSteps.of(view.path());
        this.shared = sharedDay();
    }

    /** The last day that several steps have in common: said once, and not at each of them. */
    private @Nullable LocalDate sharedDay() {
        var days = leaves.stream()
                .filter(leaf -> !leaf.isMet() && leaf.who() != Who.NOBODY_YET)
                .flatMap(leaf -> Stream.ofNullable(leaf.by()))
                .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
        return days.entrySet().stream()
                .filter(day -> day.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** That day in words; empty if there is none. */
    String lastDay() {
        return shared == null ? "" : words.day(shared);
    }

    static PathReading forTrainee(PathView view, Locale locale) {
        return new PathReading(view, locale, PathAddresses::forTrainee, false);
    }

    /** Says of each step whose turn it is by role: “your turn” would be the trainer’s who reads it. */
    static PathReading forTeam(PathView view, Locale locale) {
        return new PathReading(view, locale, PathAddresses::forTeam, true);
    }

    List<PathStep> steps() {
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> step(i + 1, leaves.get(i)))
                .toList();
    }

    private PathStep step(int number, Evaluation leaf) {
        var who = leaf.isMet() ? Who.NOBODY_YET : leaf.who();
        return new PathStep(
                number,
                kind(leaf, who),
                words.headline(leaf),
                state(leaf, who),
                leaf.amount().done(),
                leaf.amount().needed(),
                words.amount(leaf),
                words.reasons(leaf),
                mends(leaf),
                whoAndWhen(leaf, who),
                leaf.isMet() ? "" : addresses.of(view, who, leaf.place()));
    }

    /** What would mend it, and where: for each session to be made up its next chance. */
    private List<String> mends(Evaluation leaf) {
        var mends = new ArrayList<>(words.mends(leaf));
        int after = leaf.mends().indexOf(Mend.MAKE_UP_SESSION) + 1;
        mends.addAll(
                after,
                PathSteps.toMakeUpFor(leaf).stream()
                        .limit(CHANCES)
                        .map(this::chance)
                        .toList());
        return mends;
    }

    private String chance(String session) {
        var title = view.definition().session(session).title().in(locale);
        return view.chances().stream()
                .filter(chance -> chance.session().equals(session))
                .findFirst()
                .map(chance -> Texts.say(
                        "enrolment",
                        locale,
                        "path.chance",
                        title,
                        chance.place(),
                        words.day(chance.startsAt().toLocalDate()),
                        chance.cohort()))
                .orElseGet(() -> Texts.say("enrolment", locale, "path.noChance", title));
    }

    private String kind(Evaluation leaf, Who who) {
        return switch (leaf.state()) {
            case MET -> "done";
            case AT_RISK, CANNOT_BE_MET -> "stop";
            case NOT_YET -> who == Who.NOBODY_YET ? "none" : isReadersTurn(who) ? "you" : "wait";
        };
    }

    private boolean isReadersTurn(Who who) {
        return byTeam ? who == Who.TRAINER || who == Who.COURSE_LEAD : who == Who.TRAINEE;
    }

    private String state(Evaluation leaf, Who who) {
        if (leaf.state() != State.NOT_YET || who == Who.NOBODY_YET) {
            return words.state(leaf.state());
        }
        return byTeam ? Texts.word(who, locale) : words.who(who);
    }

    private String whoAndWhen(Evaluation leaf, Who who) {
        var by = leaf.by();
        if (who == Who.NOBODY_YET || by == null || by.equals(shared)) {
            return "";
        }
        return Texts.say("enrolment", locale, "path.by", words.day(by));
    }

    /** Where a step is done, for one kind of reader. */
    interface Addresses {
        String of(PathView view, Who who, @Nullable Place place);
    }
}
