package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What supervision was about and what was agreed is read until some time after the placement; that it was held stays. */
@ApplicationScoped
class OldMeetings implements Expiring {
    private static final String OVER =
            """
            join placement p on p.id = m.placement_id
                where p.state in ('SIGNED_OFF', 'ENDED_EARLY') and p.ends_on < cast(?1 as date)\s""";

    @Override
    public String rule() {
        return "SUPERVISION_RECORD";
    }

    @Override
    public List<String> statements() {
        return List.of(
                "update three_way_meeting set actions = '' where id in (select m.id from three_way_meeting m " + OVER
                        + "and m.actions <> '' order by m.id limit ?2)",
                "update competence_observation set words = '' where id in (select m.id from competence_observation m "
                        + OVER + "and m.words <> '' order by m.id limit ?2)",
                "update supervision_meeting set themes = '', actions = '' where id in (select m.id from"
                        + " supervision_meeting m " + OVER
                        + "and (m.themes <> '' or m.actions <> '') order by m.id limit ?2)");
    }
}
