package org.peerpath.incident.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was looked after goes after a while; the host's own system keeps what has to be kept. */
@ApplicationScoped
class ClosedIncidents implements Expiring {
    @Override
    public String rule() {
        return "CLOSED_INCIDENT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from incident_read where incident_id in (select i.id from incident i
                where i.closed_at < ?1 order by i.id limit ?2)""",
                "delete from incident where id in (select i.id from incident i where i.closed_at < ?1 order by i.id limit ?2)");
    }
}
