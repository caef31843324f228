package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.attestation.LinkDoubt;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** How hours of somebody were confirmed, and what is kept of somebody who confirms them without an account. */
@ApplicationScoped
class AttestationData implements PersonalData {
    private static final String OF_MY_DAYS = "log_entry_id in (select e.id from log_entry e where e.trainee_id = ?1)";
    private static final String OF_MY_LINKS =
            "link_id in (select l.id from confirmation_link l where l.person_id = ?1)";
    private static final String OF_MY_PLACEMENTS =
            "placement_id in (select p.id from placement p where p.trainee_id = ?1)";

    @Override
    public String section() {
        return "attestation";
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("attested_day", OF_MY_DAYS)
                        .says("log_entry_id", "minutes")
                        .withholds("shown_hash"),
                PersonalTable.of("keyed_day", OF_MY_DAYS).says("log_entry_id"),
                PersonalTable.of("keyed_sheet", OF_MY_PLACEMENTS).says("keyed_at", "countersigned_at"),
                PersonalTable.of("linked_day", OF_MY_DAYS + " or " + OF_MY_LINKS)
                        .says("log_entry_id")
                        .withholds("shown_hash"),
                PersonalTable.of("link_visit", OF_MY_LINKS).says("passed_at").withholds("browser_hash", "code_hash"),
                PersonalTable.of("confirmation_link", "person_id = ?1")
                        .says("sent_at", "done_at")
                        .says("doubt", LinkDoubt.class)
                        .withholds("selector", "link_hash"),
                PersonalTable.of("practice_contact", "person_id = ?1")
                        .says("address", "registered_at", "ended_at")
                        .withholds("open_key"));
    }
}
