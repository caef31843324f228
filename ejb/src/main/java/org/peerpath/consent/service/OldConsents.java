package org.peerpath.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** That there was a yes is proven for some time after it was taken back. */
@ApplicationScoped
class OldConsents implements Expiring {
    @Override
    public String rule() {
        return "CONSENT_PROOF";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from consent_event where id in (select c.id from consent_event c
                join consent_event w on w.person_id = c.person_id and w.purpose = c.purpose
                    and w.step = 'WITHDRAWN' and w.id > c.id
                where w.happened_at < ?1 order by c.id limit ?2)""");
    }
}
