package org.peerpath.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** That somebody looked at a course from Moodle. What backups say about people is never kept, so there is no more. */
@ApplicationScoped
class MoodleData implements PersonalData {
    @Override
    public String section() {
        return "moodle";
    }

    @Override
    public int order() {
        return 325;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("moodle_import", "person_id = ?1")
                .says("looked_at")
                .blanked("person_id = null"));
    }
}
