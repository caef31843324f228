package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** How far somebody read is of use to them while they learn. */
@ApplicationScoped
class OldTraces implements Expiring {
    @Override
    public String rule() {
        return "LEARNING_TRACE";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from learning_place where id in (select p.id from learning_place p
                join enrolment e on e.id = p.enrolment_id where p.opened_at < ?1
                and e.state not in ('ACTIVE', 'PAUSED') order by p.id limit ?2)""",
                """
                delete from learning_mark where id in (select m.id from learning_mark m
                join enrolment e on e.id = m.enrolment_id where m.marked_at < ?1
                and e.state not in ('ACTIVE', 'PAUSED') order by m.id limit ?2)""");
    }
}
