package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** That something was shared once, and with whom, goes as the log of its readings does. */
@ApplicationScoped
class EndedShares implements Expiring {
    @Override
    public String rule() {
        return "ENDED_SHARE";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from reflection_read where share_id in (select s.id from shared_reflection s
                where s.ended_at < ?1 order by s.id limit ?2)""",
                """
                delete from shared_reader where share_id in (select s.id from shared_reflection s
                where s.ended_at < ?1 order by s.id limit ?2)""",
                """
                delete from shared_reflection where id in (select s.id from shared_reflection s
                where s.ended_at < ?1 order by s.id limit ?2)""");
    }
}
