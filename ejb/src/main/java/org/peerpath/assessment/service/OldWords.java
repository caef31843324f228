package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was said about a piece of work is for whoever did it, for some time; then the decision alone stays. */
@ApplicationScoped
class OldWords implements Expiring {
    @Override
    public String rule() {
        return "ASSESSOR_WORDS";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update assessment_decision set words = '' where id in (select d.id from assessment_decision d
                where d.decided_at < ?1 and d.words <> '' order by d.id limit ?2)""");
    }
}
