package org.peerpath.certificate.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerpath.enrolment.service.AwardReadiness.Standing;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Parameter;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.SessionShare;
import org.peerpath.requirement.Why;

/**
 * What was recognised from before and not done in the programme, as far as it counts for the award: how much of what. Where
 * it was learned says more about a person than an employer needs.
 */
record RecognisedBefore(Standing standing, Locale language, CertificateWords words) {

    /** One line for each thing; none where everything was done in the programme. */
    List<String> lines() {
        return standing.evaluation().leaves().stream()
                .flatMap(this::lines)
                .distinct()
                .toList();
    }

    private Stream<String> lines(Evaluation leaf) {
        if (leaf.requirement() instanceof Requirement.Component component) {
            return leaf.says(Why.RECOGNISED_AS_A_WHOLE)
                    ? Stream.of(
                            programme().component(component.component()).title().in(language))
                    : Stream.of();
        }
        if (leaf.requirement() instanceof Requirement.Attendance attendance) {
            return taught(attendance);
        }
        return leaf.reasons().stream()
                .filter(reason -> reason.why() == Why.FROM_PRIOR_LEARNING)
                .map(reason -> line(minutes(reason.parameters().get(0)), title(leaf.requirement())));
    }

    private Stream<String> taught(Requirement.Attendance attendance) {
        var asked = attendance.sessions().stream().map(SessionShare::code).toList();
        return programme().modules().stream().flatMap(module -> {
            var recognised = module.sessions().stream()
                    .filter(session -> asked.contains(session.code())
                            && standing.evidence().stoodFor(session.code()))
                    .toList();
            return recognised.size() == module.sessions().size()
                    ? Stream.of(line(module.minutes(), module.title().in(language)))
                    : recognised.stream()
                            .map(session ->
                                    line(session.minutes(), session.title().in(language)));
        });
    }

    private String title(Requirement requirement) {
        if (requirement instanceof Requirement.Placement placement) {
            return programme().placement(placement.placement()).title().in(language);
        }
        var categories = requirement instanceof Requirement.Hours hours ? hours.categories() : List.<String>of();
        return programme().categories().stream()
                .filter(category -> categories.contains(category.code()))
                .map(HourCategory::title)
                .map(title -> title.in(language))
                .collect(Collectors.joining(", "));
    }

    private String line(int minutes, String title) {
        return words.of("prior.of", words.amount(minutes), title);
    }

    private static int minutes(Parameter parameter) {
        return parameter instanceof Parameter.Minutes amount ? amount.minutes() : 0;
    }

    private ProgrammeDefinition programme() {
        return standing.definition();
    }
}
