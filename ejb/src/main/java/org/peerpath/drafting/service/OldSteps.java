package org.peerpath.drafting.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Who wrote what in a draft is kept while somebody may want to take it back; the draft stays. */
@ApplicationScoped
class OldSteps implements Expiring {
    @Override
    public String rule() {
        return "DRAFT_STEP";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                delete from draft_revision where id in (select r.id from draft_revision r
                where r.made_at < ?1 order by r.id limit ?2)""");
    }
}
