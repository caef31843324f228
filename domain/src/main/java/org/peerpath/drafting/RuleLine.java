package org.peerpath.drafting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.SessionKind;
import org.peerpath.programme.SessionPlan;
import org.peerpath.programme.TextPath;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.RequirementSentences;

/**
 * One line of the rules of an award as they are read: a sentence with its number.
 *
 * @param number 2.1 is the first part of the second
 * @param depth how far it stands in; 0 for the outermost
 * @param place where the rule stands in the file
 * @param group whether further rules can be added to it
 */
public record RuleLine(String number, int depth, String sentence, TextPath place, boolean group)
        implements Serializable {

    /** The rules that stand there, line by line. */
    public static List<RuleLine> of(
            Draft draft, TextPath place, Requirement rule, ProgrammeDefinition programme, Locale locale) {
        var sessions = programme.sessions().stream()
                .filter(session -> session.kind() != SessionKind.SELF_STUDY)
                .map(SessionPlan::code)
                .collect(Collectors.toSet());
        var lines = new ArrayList<RuleLine>();
        var sentences = new RequirementSentences(locale, programme.titles(locale), sessions);
        new Reading(draft, sentences, lines).read(place, rule, "1", 0);
        return lines;
    }

    private record Reading(Draft draft, RequirementSentences sentences, List<RuleLine> lines) {
        void read(TextPath place, Requirement rule, String number, int depth) {
            var inner = draft.innerRules(place);
            var kind = draft.ruleKind(place);
            boolean whole = inner.isEmpty()
                    || kind.equals("same-as")
                    || inner.size() == rule.parts().size();
            lines.add(new RuleLine(
                    number,
                    depth,
                    sentence(place, rule, kind, whole),
                    place,
                    draft.innerList(place).isPresent()));
            for (int i = 0; i < inner.size(); i++) {
                var part = whole ? rule.parts().get(i) : NOTHING;
                read(inner.get(i), part, number + "." + (i + 1), depth + 1);
            }
        }

        private String sentence(TextPath place, Requirement rule, String kind, boolean whole) {
            if (kind.equals("same-as")) {
                return sentences.sameAs(draft.text().value(place.then(kind)));
            }
            return whole && !rule.equals(NOTHING) ? sentences.of(rule) : sentences.unfinished();
        }
    }

    private static final Requirement NOTHING = new Requirement.Signature("", "");
}
