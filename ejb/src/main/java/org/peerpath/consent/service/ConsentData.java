package org.peerpath.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentStep;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** What somebody agreed to. The proof that there was a yes stays for a while, under a number that is nobody's. */
@ApplicationScoped
class ConsentData implements PersonalData {
    @Override
    public String section() {
        return "consent";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("consent_event", "person_id = ?1")
                .says("purpose", ConsentPurpose.class)
                .says("step", ConsentStep.class)
                .says("words", "text_version", "language", "happened_at")
                .erased());
    }
}
