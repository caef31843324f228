package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Of a text that was decided about long ago the decision stays. */
@ApplicationScoped
class OldTexts implements Expiring {
    @Override
    public String rule() {
        return "ASSESSED_TEXT";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update submission set body = '' where id in (select s.id from submission s
                join assessment_decision d on d.submission_id = s.id
                where d.decided_at < ?1 and s.body <> '' order by s.id limit ?2)""");
    }
}
