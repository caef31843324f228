package org.peerpath.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Whoever left, and wanted their certificates confirmed, is forgotten in the end. */
@ApplicationScoped
class SealedRecords implements Expiring {
    private static final String LONG_GONE =
            """
            (select w.id from award w where w.issued_on < cast(?1 as date)
                and not exists (select 1 from account a where a.person_id = w.person_id) order by w.id limit ?2)""";

    @Override
    public String rule() {
        return "CERTIFICATE_REGISTER";
    }

    @Override
    public List<String> statements() {
        return List.of(
                "delete from award_status_event where award_id in " + LONG_GONE,
                "delete from award where id in " + LONG_GONE);
    }
}
