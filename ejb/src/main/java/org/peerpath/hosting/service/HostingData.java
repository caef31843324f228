package org.peerpath.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** Where somebody does not practise: theirs in the copy of their data, and gone when they go. */
@ApplicationScoped
class HostingData implements PersonalData {
    @Override
    public String section() {
        return "hosting";
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("not_there", "trainee_id = ?1").says("host_organisation_id", "said_at"));
    }
}
