package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** An invitation that nobody answered, or that was answered long ago, asks nothing any more. */
@ApplicationScoped
class OldInvitations implements Expiring {
    @Override
    public String rule() {
        return "INVITATION";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from invitation where id in (select i.id from invitation i
                where coalesce(i.answered_at, i.sent_at) < ?1 order by i.id limit ?2)""");
    }
}
