package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Who read a shared reflection is of interest to its owner for a while. */
@ApplicationScoped
class OldReads implements Expiring {
    @Override
    public String rule() {
        return "READ_LOG";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from reflection_read where id in (select r.id from reflection_read r
                where r.read_at < ?1 order by r.id limit ?2)""");
    }
}
