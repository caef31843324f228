package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** An application that was not taken up is no use to anybody after a while. */
@ApplicationScoped
class DeclinedApplications implements Expiring {
    @Override
    public String rule() {
        return "APPLICATION_NOT_ACCEPTED";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from application where id in (select a.id from application a
                where a.state in ('DECLINED', 'WITHDRAWN') and a.decided_at < ?1 order by a.id limit ?2)""");
    }
}
