package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** A link that opens nothing any more goes, and with it the address that was to be confirmed. */
@ApplicationScoped
class OldLinks implements Expiring {
    @Override
    public String rule() {
        return "ACCOUNT_LINK";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from account_link where id in (select l.id from account_link l
                where l.until < ?1 order by l.id limit ?2)""");
    }
}
