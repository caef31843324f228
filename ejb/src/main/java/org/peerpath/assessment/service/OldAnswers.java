package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Of a quiz that was finished long ago the result stays. */
@ApplicationScoped
class OldAnswers implements Expiring {
    @Override
    public String rule() {
        return "QUIZ_ANSWERS";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update quiz_attempt set answers = '' where id in (select q.id from quiz_attempt q
                where q.finished_at < ?1 and q.answers <> '' order by q.id limit ?2)""");
    }
}
