package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** The words of an agreement matter until some time after the placement; who signed and when stays. */
@ApplicationScoped
class OldAgreements implements Expiring {
    @Override
    public String rule() {
        return "AGREEMENT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update agreement_term set words = '' where id in (select t.id from agreement_term t
                join agreement g on g.id = t.agreement_id join placement p on p.id = g.placement_id
                where p.state in ('SIGNED_OFF', 'ENDED_EARLY') and p.ends_on < cast(?1 as date) and t.words <> ''
                order by t.id limit ?2)""",
                """
                update agreement set terms = '' where id in (select g.id from agreement g
                join placement p on p.id = g.placement_id
                where p.state in ('SIGNED_OFF', 'ENDED_EARLY') and p.ends_on < cast(?1 as date) and g.terms <> ''
                order by g.id limit ?2)""");
    }
}
