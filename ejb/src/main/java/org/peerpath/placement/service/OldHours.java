package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** What was done on a day matters until some time after the certificate; then the hours alone stay. */
@ApplicationScoped
class OldHours implements Expiring {
    @Override
    public String rule() {
        return "HOURS_DETAIL";
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                update log_entry_word set words = '' where id in (select x.id
                from log_entry_word x join log_entry l on l.id = x.log_entry_id
                join placement p on p.id = l.placement_id join award w on w.enrolment_id = p.enrolment_id
                where w.issued_on < cast(?1 as date) and x.words <> ''
                order by x.id limit ?2)""",
                """
                update log_entry set work_note = '', query_words = '', competences = '',
                correction_reason = '', people_met = 0 where id in (select l.id
                from log_entry l join placement p on p.id = l.placement_id join award w on w.enrolment_id = p.enrolment_id
                where w.issued_on < cast(?1 as date) and (l.work_note <> '' or l.query_words <> ''
                    or l.competences <> '' or l.correction_reason <> '')
                order by l.id limit ?2)""");
    }
}
