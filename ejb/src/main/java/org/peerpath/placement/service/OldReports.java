package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was written at the end of a placement is read until some time after it; that it was handed in stays. */
@ApplicationScoped
class OldReports implements Expiring {
    @Override
    public String rule() {
        return "PLACEMENT_REPORT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update placement_report set words = '' where id in (select r.id from placement_report r
                join placement p on p.id = r.placement_id
                where p.state in ('SIGNED_OFF', 'ENDED_EARLY') and p.ends_on < cast(?1 as date) and r.words <> ''
                order by r.id limit ?2)""");
    }
}
