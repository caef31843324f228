package org.peerpath.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Whoever has no account, or none any more, cannot take a yes back: its proof goes when what it was given for is long gone. */
@ApplicationScoped
class ConsentsOfStrangers implements Expiring {
    @Override
    public String rule() {
        return "CONSENT_WITHOUT_ACCOUNT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from consent_event where id in (select c.id from consent_event c
                where c.happened_at < ?1 and (c.person_id is null
                    or not exists (select 1 from account a where a.person_id = c.person_id))
                order by c.id limit ?2)""");
    }
}
