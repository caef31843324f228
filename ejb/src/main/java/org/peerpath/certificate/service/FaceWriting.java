package org.peerpath.certificate.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.certificate.CertificateFace.Check;
import org.peerpath.certificate.CertificateFace.Issuer;
import org.peerpath.certificate.CertificateFace.Learning;
import org.peerpath.certificate.CertificateFace.Signatory;
import org.peerpath.enrolment.service.AwardReadiness.Standing;
import org.peerpath.kernel.service.PeerpathAddress;
import org.peerpath.organisation.Organisation;
import org.peerpath.programme.AwardKind;
import org.peerpath.programme.AwardPlan;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeOrigin;

/** Writes what a certificate will say, in the language of the cohort, from what the programme says and what was done. */
final class FaceWriting {
    private final Standing standing;
    private final ProgrammeDefinition programme;
    private final Locale language;
    private final CertificateWords words;
    private final @Nullable ProgrammeOrigin origin;

    /** @param origin whose programme this is a local variant of, if it is one */
    FaceWriting(Standing standing, @Nullable ProgrammeOrigin origin) {
        this.origin = origin;
        this.standing = standing;
        programme = standing.definition();
        language = Locale.forLanguageTag(standing.cohort().language());
        words = new CertificateWords(language.toLanguageTag());
    }

    CertificateFace face(AwardPlan award, Organisation issuer, Signers signers, AwardCode code) {
        return new CertificateFace(
                language.toLanguageTag(),
                award.title().in(language),
                standing.enrolment().certificateName(),
                award.wording().in(language).replaceFirst("\\.\\s*$", ""),
                programme.title().in(language),
                issuer(issuer),
                learning(award.kind()),
                standing.today(),
                award.validity().lastDay(standing.today()).orElse(null),
                List.of(
                        new Signatory(signers.issuer(), words.of("signatory.issuer")),
                        new Signatory(signers.courseLead(), words.of("signatory.courseLead"))),
                new Check(PeerpathAddress.of("/verify/" + code.printed()), code.printed()));
    }

    private static Issuer issuer(Organisation issuer) {
        var registration = issuer.registration();
        return new Issuer(issuer.name(), issuer.town(), issuer.country(), registration == null ? "" : registration);
    }

    /** Only an award of competence says what somebody can do and how that was seen; one of attendance, how long. */
    private Learning learning(AwardKind kind) {
        var competent = kind == AwardKind.COMPETENCE || kind == AwardKind.PROVISIONAL;
        var present = kind == AwardKind.ATTENDANCE;
        return new Learning(
                present ? attendanceLines() : programmeLines(),
                competent ? outcomes() : List.of(),
                present ? programme.taughtMinutes() : programme.workload().minutes(),
                programme.eqfLevel().map(level -> words.of("level.eqf", level)).orElseGet(() -> words.of("level.none")),
                competent ? assessments() : List.of(),
                words.of("participation." + programme.participation().name()),
                programme.qualityAssurance().in(language),
                priorLearning());
    }

    private List<String> programmeLines() {
        var lines = new ArrayList<String>();
        var workload = programme.workload();
        lines.add(taught());
        programme
                .placements()
                .forEach(p -> lines.add(words.of(
                        "programme.placement",
                        words.amount(p.minutes()),
                        p.title().in(language))));
        var own = workload.minutes() - programme.taughtMinutes() - programme.placementMinutes();
        if (own > 0) {
            lines.add(words.of("programme.own", words.amount(own)));
        }
        if (workload.ects() != null) {
            lines.add(words.of("programme.ects", workload.ects()));
        }
        lines.add(workload.otherCredit());
        if (origin != null) {
            lines.add(whose(origin, origin.hasTimesOfItsOwn()));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Of attendance, only what was taught is said: so whose programme it is matters where that is not as its owner has it. */
    private List<String> attendanceLines() {
        return origin != null && origin.hasSessionsOfItsOwn()
                ? List.of(taught(), whose(origin, true))
                : List.of(taught());
    }

    private String whose(ProgrammeOrigin owners, boolean hoursAreLocal) {
        return words.of(hoursAreLocal ? "programme.variant" : "programme.same", owners.organisation());
    }

    private String taught() {
        return words.of(
                "programme.taught",
                words.amount(programme.taughtMinutes()),
                programme.sessions().size());
    }

    private List<String> outcomes() {
        return programme.outcomes().stream().map(o -> o.text().in(language)).toList();
    }

    private List<String> assessments() {
        var titles = programme.components().stream()
                .filter(ComponentPlan::mandatory)
                .map(component -> component.title().in(language))
                .toList();
        return titles.isEmpty() ? List.of() : List.of(String.join(" · ", titles));
    }

    private @Nullable String priorLearning() {
        var lines = new RecognisedBefore(standing, language, words).lines();
        return lines.isEmpty() ? null : String.join(" · ", lines);
    }

    /** The names of the two who sign. */
    record Signers(String issuer, String courseLead) {}
}
