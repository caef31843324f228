package org.peerpath.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerpath.requirement.Requirement;

/** Whether everything that a certificate must say can be taken from a version and its organisation. */
public final class PublicationCheck {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PublicationCheck() {}

    /** Those that are missing, in the order of the recommendation. */
    public static List<MandatoryElement> missing(ProgrammeDefinition programme, AwardingBody body) {
        return Arrays.stream(MandatoryElement.values())
                .filter(element -> !isThere(element, programme, body))
                .toList();
    }

    private static boolean isThere(MandatoryElement element, ProgrammeDefinition programme, AwardingBody body) {
        return switch (element) {
            // The name is asked of every trainee, and the day is the day.
            case LEARNER, DATE -> true;
            case TITLE -> !programme.title().isEmpty();
            case COUNTRY -> COUNTRIES.contains(body.country());
            case AWARDING_BODY ->
                !body.name().isBlank()
                        && !body.registration().isBlank()
                        && !body.address().isBlank();
            case OUTCOMES -> !programme.outcomes().isEmpty();
            case WORKLOAD -> programme.workload().minutes() >= programme.taughtMinutes() + programme.placementMinutes();
            // The reader insists on a level or on “not-levelled”, and on how one takes part.
            case LEVEL, PARTICIPATION -> true;
            case ASSESSMENT -> isAssessed(programme.mainAward().requirement());
            case QUALITY -> !programme.qualityAssurance().isEmpty();
        };
    }

    /** Somebody looks at what was learnt: at work, at competences, or in a decision. Being there is not enough. */
    private static boolean isAssessed(Requirement requirement) {
        return requirement instanceof Requirement.Component
                || requirement instanceof Requirement.Competences
                || requirement instanceof Requirement.Decision
                || requirement.parts().stream().anyMatch(PublicationCheck::isAssessed);
    }
}
