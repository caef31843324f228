package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** A link that opens nothing any more goes, with what it listed and the browsers before it; who confirmed what stays. */
@ApplicationScoped
class OldConfirmationLinks implements Expiring {
    private static final String OLD =
            "(select l.id from confirmation_link l where l.until < ?1 order by l.id limit ?2)";

    @Override
    public String rule() {
        return "CONFIRMATION_LINK";
    }

    @Override
    public List<String> statements() {
        return List.of(
                "delete from link_visit where link_id in " + OLD,
                "delete from linked_day where link_id in " + OLD,
                "delete from confirmation_link where id in " + OLD);
    }
}
