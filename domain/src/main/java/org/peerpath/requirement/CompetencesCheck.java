package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.Fact;

/** Looks at competences: the level recorded last for each is the one that holds. */
final class CompetencesCheck {

    private CompetencesCheck() {}

    static Evaluation of(Requirement.Competences requirement, Scope scope) {
        var days = new LocalDate[requirement.competences().size()];
        int met = 0;
        for (var competence : requirement.competences()) {
            var seen = latest(competence, scope);
            if (seen != null && seen.level() == CompetenceLevel.MET) {
                days[met++] = seen.on();
            }
        }
        var finding = new Finding(requirement, scope, Amount.of(Unit.ITEMS, met, requirement.needed()));
        if (met >= requirement.needed()) {
            Arrays.sort(days, 0, met);
            return finding.met(days[requirement.needed() - 1]);
        }
        for (var competence : requirement.competences()) {
            explain(competence, latest(competence, scope), finding);
        }
        return finding.with(requirement.signer(), PlaceKind.COMPETENCES, "").withOthers();
    }

    private static void explain(String competence, Fact.@Nullable CompetenceSignedOff seen, Finding finding) {
        if (seen == null || seen.level() == CompetenceLevel.NOT_YET_SEEN) {
            finding.why(Why.COMPETENCE_NOT_SEEN, Reason.about(SubjectKind.COMPETENCE, competence));
        } else if (seen.level() == CompetenceLevel.DEVELOPING) {
            finding.why(Why.COMPETENCE_DEVELOPING, Reason.about(SubjectKind.COMPETENCE, competence));
        }
    }

    /** What holds now, dated from when it began to hold. */
    private static Fact.@Nullable CompetenceSignedOff latest(String competence, Scope scope) {
        Fact.CompetenceSignedOff latest = null;
        for (var signed : scope.evidence().about(Fact.CompetenceSignedOff.class, competence)) {
            if (scope.known(signed.on()) && (latest == null || latest.level() != signed.level())) {
                latest = signed;
            }
        }
        return latest;
    }
}
