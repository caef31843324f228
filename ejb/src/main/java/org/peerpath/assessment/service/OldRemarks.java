package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was said about each part of a piece of work is for whoever did it, for some time. */
@ApplicationScoped
class OldRemarks implements Expiring {
    @Override
    public String rule() {
        return "ASSESSOR_WORDS";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update rubric_mark set remark = '' where remark <> '' and decision_id in (select m.decision_id
                from rubric_mark m join assessment_decision d on d.id = m.decision_id
                where d.decided_at < ?1 and m.remark <> '' order by m.decision_id limit ?2)""");
    }
}
