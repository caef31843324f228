package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Where and when somebody was signed in is told to them for a while. */
@ApplicationScoped
class EndedSignIns implements Expiring {
    @Override
    public String rule() {
        return "SIGN_IN";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from device_session where id in (select s.id from device_session s
                where s.begun_at < ?1 order by s.id limit ?2)""");
    }
}
