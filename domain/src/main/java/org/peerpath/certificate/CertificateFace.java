package org.peerpath.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a certificate says, and nothing else: what the paper shows, what the file inside it records, what the check
 * page answers from. It is frozen when the award is issued; a later change of a name, a programme or an organisation does
 * not reach it. Follows the elements of the European approach to micro-credentials, without birth date or national number.
 *
 * @param language the language of all its texts (BCP 47)
 * @param heading what kind of paper this is: "Certificate of competence"
 * @param holder the certificate name, as its holder writes it
 * @param statement what the holder did, between the name and the title: "has met the learning outcomes of"
 * @param title what it is a certificate of
 * @param validUntil the last day it holds, if it ever ends
 * @param signatories the two people who signed for it, never the same one twice
 */
public record CertificateFace(
        String language,
        String heading,
        String holder,
        String statement,
        String title,
        Issuer issuer,
        Learning learning,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        List<Signatory> signatories,
        Check check) {

    public CertificateFace {
        heading = PrintedText.of(heading);
        holder = PrintedText.of(holder);
        statement = PrintedText.of(statement);
        title = PrintedText.of(title);
        signatories = List.copyOf(signatories);
        if (holder.isEmpty() || title.isEmpty()) {
            throw new IllegalArgumentException("A certificate names its holder and what it is for.");
        }
    }

    /**
     * The organisation that stands behind it.
     *
     * @param country ISO 3166 code
     * @param registration under what number and where it is registered
     */
    public record Issuer(String name, String town, String country, String registration) {
        public Issuer {
            name = PrintedText.of(name);
            town = PrintedText.of(town);
            registration = PrintedText.of(registration);
        }
    }

    /**
     * What was learned, and how that is known.
     *
     * @param programme what the programme consisted of, line by line: hours, modules, placements
     * @param workloadMinutes all the time it takes, own study included
     * @param level "EQF 4", or that it is not levelled
     * @param priorLearning what was recognised from before, if anything
     */
    public record Learning(
            List<String> programme,
            List<String> outcomes,
            int workloadMinutes,
            String level,
            List<String> assessments,
            String participation,
            String qualityAssurance,
            @Nullable String priorLearning) {
        public Learning {
            programme = printed(programme);
            outcomes = printed(outcomes);
            level = PrintedText.of(level);
            assessments = printed(assessments);
            participation = PrintedText.of(participation);
            qualityAssurance = PrintedText.of(qualityAssurance);
            priorLearning = priorLearning == null ? null : PrintedText.of(priorLearning);
        }

        private static List<String> printed(List<String> texts) {
            return texts.stream().map(PrintedText::of).toList();
        }
    }

    /** Who signed, in which function. */
    public record Signatory(String name, String function) {
        public Signatory {
            name = PrintedText.of(name);
            function = PrintedText.of(function);
        }
    }

    /** Where anybody can check it, and the code to do so. */
    public record Check(String address, String code) {}
}
