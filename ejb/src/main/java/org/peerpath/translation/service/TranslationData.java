package org.peerpath.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** That somebody translated a text of a programme, or read a translation. The translations stay, without a name. */
@ApplicationScoped
class TranslationData implements PersonalData {
    @Override
    public String section() {
        return "translation";
    }

    @Override
    public int order() {
        return 325;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("text_pairing", "(written_by = ?1 or reviewed_by = ?1)")
                .says("language", "written_at", "reviewed_at")
                .erased(
                        "update text_pairing set written_by = null where written_by = ?1",
                        "update text_pairing set reviewed_by = null where reviewed_by = ?1"));
    }
}
