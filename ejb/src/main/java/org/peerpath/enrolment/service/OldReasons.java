package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Why somebody decided matters as long as it can be asked about; then the decision alone stays. */
@ApplicationScoped
class OldReasons implements Expiring {
    @Override
    public String rule() {
        return "DECISION_REASONS";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update recorded_decision set reasons = '' where id in (select d.id from recorded_decision d
                where d.decided_at < ?1 and d.reasons <> '' order by d.id limit ?2)""");
    }
}
