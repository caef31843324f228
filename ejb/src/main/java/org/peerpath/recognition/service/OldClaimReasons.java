package org.peerpath.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Why something was recognised or not is kept while it can be asked about; how much was stays. */
@ApplicationScoped
class OldClaimReasons implements Expiring {
    @Override
    public String rule() {
        return "CLAIM_REASONS";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update prior_learning_claim set reasons = '', second_reasons = '' where id in (select c.id
                from prior_learning_claim c where c.state in ('DECIDED', 'SETTLED')
                and coalesce(c.settled_at, c.decided_at) < ?1 and c.reasons <> '' order by c.id limit ?2)""");
    }
}
