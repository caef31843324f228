package org.peerpath.wellbeing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was arranged at a placement goes some time after it ended, or the placement did. */
@ApplicationScoped
class OldArrangements implements Expiring {
    @Override
    public String rule() {
        return "ENDED_ADJUSTMENT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from placement_adjustment where id in (select a.id from placement_adjustment a
                join placement p on p.id = a.placement_id
                where a.ended_at < ?1 or (p.state in ('SIGNED_OFF', 'ENDED_EARLY')
                    and coalesce(p.ended_on, p.ends_on) < cast(?1 as date))
                order by a.id limit ?2)""");
    }
}
