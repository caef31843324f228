package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** An application that nobody answered is no use to anybody after its group has begun. */
@ApplicationScoped
class ForgottenApplications implements Expiring {
    @Override
    public String rule() {
        return "APPLICATION_UNANSWERED";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from application where id in (select a.id from application a join cohort c on c.id = a.cohort_id
                where a.state in ('WAITING', 'WAITLISTED') and c.starts_on < cast(?1 as date) order by a.id limit ?2)""");
    }
}
