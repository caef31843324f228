package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** The address of somebody who confirms no more is forgotten; their name stays beside what they confirmed. */
@ApplicationScoped
class EndedContacts implements Expiring {
    @Override
    public String rule() {
        return "PRACTICE_CONTACT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update practice_contact set address = '' where id in (select c.id from practice_contact c
                where c.ended_at < ?1 and c.address <> '' order by c.id limit ?2)""");
    }
}
