package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.identity.Role;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** A person, how they sign in, and what they may do. The number stays, without anybody behind it. */
@ApplicationScoped
class IdentityData implements PersonalData {
    private static final String MINE = "person_id = ?1";

    @Override
    public String section() {
        return "identity";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("role_grant", MINE)
                        .says("role", Role.class)
                        .says("granted_at", "begins_at", "ends_at"),
                PersonalTable.of("journal_key", MINE)
                        .withholds("salt", "locked_key", "recovery_lock", "locked_by_next", "current_of"),
                PersonalTable.of("account", MINE).says("email").withholds("password_hash", "welcome_hash"),
                PersonalTable.of("person", "id = ?1")
                        .says("display_name", "pseudonym", "language", "zone")
                        .withholds("sort_name", "pseudonym_folded")
                        .blanked("display_name = '–', sort_name = '–', language = 'en', zone = 'UTC',"
                                + " pseudonym = null, pseudonym_folded = null"));
    }
}
