package org.peerpath.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was looked at and its report are kept a while; what was taken over stays in the draft. */
@ApplicationScoped
class OldImports implements Expiring {
    @Override
    public String rule() {
        return "MOODLE_COURSE";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from moodle_import where id in (select i.id from moodle_import i
                where i.looked_at < ?1 order by i.id limit ?2)""");
    }
}
