package org.peerpath.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What somebody showed is kept while it may be looked at again; how much was recognised stays. */
@ApplicationScoped
class OldClaims implements Expiring {
    @Override
    public String rule() {
        return "CLAIM_EVIDENCE";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update prior_learning_claim set learned = '', links = '', appeal = '' where id in (select c.id
                from prior_learning_claim c where c.state in ('DECIDED', 'SETTLED')
                and coalesce(c.settled_at, c.decided_at) < ?1 and c.learned <> '' order by c.id limit ?2)""");
    }
}
