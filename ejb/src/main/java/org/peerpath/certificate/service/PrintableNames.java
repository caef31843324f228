package org.peerpath.certificate.service;

import static org.peerpath.certificate.CertificateRule.A_NAME_HAS_LETTERS_THAT_CAN_BE_PRINTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.peerpath.certificate.PrintedText;
import org.peerpath.enrolment.CertificateNameChosen;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.print.service.Typefaces;

/**
 * Which names a certificate can bear: those that one of its typefaces has every letter of. The same question is asked
 * when a certificate is drawn, but then it is the issuer who reads the answer; here it is the person, while they type.
 */
@ApplicationScoped
public class PrintableNames {
    /** Refuses a name that could not be printed, before it is kept. */
    void chosen(@Observes CertificateNameChosen chosen) {
        var name = PrintedText.of(chosen.name());
        A_NAME_HAS_LETTERS_THAT_CAN_BE_PRINTED.require(Typefaces.lend(typefaces -> typefaces.write(name)));
    }

    /** Whether a name that stands already can be printed: it may have come from an application, which takes any. */
    public boolean isPrintable(String name) {
        try {
            var printed = PrintedText.of(name);
            return Typefaces.lend(typefaces -> typefaces.write(printed));
        } catch (BusinessRuleViolation unprintable) {
            return false;
        }
    }
}
