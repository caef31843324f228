package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What somebody wrote who was given a place is no use once they are there; the place stays. */
@ApplicationScoped
class AnsweredApplications implements Expiring {
    @Override
    public String rule() {
        return "APPLICATION_ADMITTED";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from application where id in (select a.id from application a
                where a.state = 'ADMITTED' and a.decided_at < ?1 order by a.id limit ?2)""");
    }
}
