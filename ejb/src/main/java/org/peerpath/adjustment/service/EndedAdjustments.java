package org.peerpath.adjustment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was arranged and is over goes after a while: nothing of it is needed for a record. */
@ApplicationScoped
class EndedAdjustments implements Expiring {
    @Override
    public String rule() {
        return "ENDED_ADJUSTMENT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from adjustment where id in (select a.id from adjustment a
                where coalesce(a.ended_at, cast(a.ends_on as timestamp)) < ?1 order by a.id limit ?2)""");
    }
}
