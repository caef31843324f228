package org.peerpath.certificate.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.peerpath.certificate.service.CandidateView;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Who;

/** Puts each requirement of an award into words, as a signatory reads it before signing. */
final class CandidateReading {
    private CandidateReading() {}

    static List<PathStep> steps(CandidateView view, Locale locale) {
        var words = Explanations.toOthers(locale, view.definition().titles(locale));
        var leaves = view.evaluation().leaves();
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> step(i + 1, leaves.get(i), words))
                .toList();
    }

    private static PathStep step(int number, Evaluation leaf, Explanations words) {
        return new PathStep(
                number,
                kind(leaf),
                words.headline(leaf),
                words.state(leaf.state()),
                leaf.amount().done(),
                leaf.amount().needed(),
                words.amount(leaf),
                words.reasons(leaf),
                List.of(),
                leaf.isMet() || leaf.who() == Who.NOBODY_YET ? "" : words.who(leaf.who()),
                "");
    }

    private static String kind(Evaluation leaf) {
        return switch (leaf.state()) {
            case MET -> "done";
            case NOT_YET -> "wait";
            case AT_RISK, CANNOT_BE_MET -> "stop";
        };
    }
}
