package org.peerpath.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** A letter that left need not be remembered. */
@ApplicationScoped
class OldLetters implements Expiring {
    @Override
    public String rule() {
        return "LETTER";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from outbox_mail where id in (select m.id from outbox_mail m
                where m.state <> 'WAITING' and m.written_at < ?1 order by m.id limit ?2)""");
    }
}
