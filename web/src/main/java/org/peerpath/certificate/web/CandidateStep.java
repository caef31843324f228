package org.peerpath.certificate.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.peerpath.certificate.service.CandidateView;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Who;

/**
 * One requirement as a signatory reads it before signing.
 *
 * @param kind the pill's colour: done, wait, stop
 */
public record CandidateStep(
        int number,
        String kind,
        String title,
        String state,
        int done,
        int needed,
        String amount,
        List<String> reasons,
        List<String> mends,
        String who,
        String href) {

    static List<CandidateStep> of(CandidateView view, Locale locale) {
        var words = Explanations.toOthers(locale, view.definition().titles(locale));
        var leaves = view.evaluation().leaves();
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> of(i + 1, leaves.get(i), words))
                .toList();
    }

    private static CandidateStep of(int number, Evaluation leaf, Explanations words) {
        var kind =
                switch (leaf.state()) {
                    case MET -> "done";
                    case NOT_YET -> "wait";
                    case AT_RISK, CANNOT_BE_MET -> "stop";
                };
        return new CandidateStep(
                number,
                kind,
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
}
