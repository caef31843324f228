package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.identity.Role;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.people.InvitationState;

/** What somebody was asked to be. */
@ApplicationScoped
class PeopleData implements PersonalData {
    @Override
    public String section() {
        return "people";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("invitation", "person_id = ?1")
                .says("role", Role.class)
                .says("state", InvitationState.class)
                .says("display_name", "email", "invited_at", "answered_at", "last_day")
                .withholds("open_key", "zone"));
    }
}
