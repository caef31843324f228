package org.peerpath.workshop.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Who was at a workshop is asked about for as long as certificates are renewed; then a count stays. */
@ApplicationScoped
class OldBookings implements Expiring {
    @Override
    public String rule() {
        return "WORKSHOP_BOOKING";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update booking set name = null, email = null where id in (select b.id from booking b
                join workshop w on w.id = b.workshop_id
                where w.starts_at < ?1 and b.email is not null order by b.id limit ?2)""");
    }
}
