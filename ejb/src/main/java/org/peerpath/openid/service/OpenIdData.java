package org.peerpath.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** By which identity elsewhere somebody comes in. */
@ApplicationScoped
class OpenIdData implements PersonalData {
    @Override
    public String section() {
        return "access";
    }

    @Override
    public int order() {
        return 151;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("open_id_link", "person_id = ?1").says("issuer", "subject", "linked_at", "ended_at"));
    }
}
