package org.peerpath.profile.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** The names somebody had for certificates. */
@ApplicationScoped
class ProfileData implements PersonalData {
    @Override
    public String section() {
        return "profile";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("certificate_name", "person_id = ?1").says("name", "chosen_at", "sealed_at"));
    }
}
