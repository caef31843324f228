package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;

/** Writes versions of agreements down, and lets the one that all three have signed hold. */
@ApplicationScoped
class AgreementVersions {
    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    /** One more version: its words, and the terms they were made of. */
    Agreement write(Placement placement, int number, Writer writer, AgreementParties parties, AgreementTerms terms) {
        var words = new AgreementText(writer.language()).write(parties, terms);
        var agreement = new Agreement(placement, number, writer.language(), words, clock.instant())
                .by(writer.personId(), writer.capacity());
        agreements.add(agreement, terms);
        return agreement;
    }

    /** All three have signed it: the placement is what it says, and whom it names as deputies stand. */
    void comeIntoForce(Placement placement, Agreement agreement) {
        agreement.comeIntoForce(clock.instant());
        var terms = agreements.terms(placement, agreement);
        placement.follow(terms);
        agreements.stand(placement, agreement, terms, clock.instant());
    }

    /** Who writes, for which side, in which language. */
    record Writer(long personId, Capacity capacity, String language) {}
}
