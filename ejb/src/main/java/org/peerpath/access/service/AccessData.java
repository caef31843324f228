package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.access.LinkPurpose;
import org.peerpath.access.Stage;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** Where and how somebody signs in. */
@ApplicationScoped
class AccessData implements PersonalData {
    private static final String MINE = "person_id = ?1";

    @Override
    public String section() {
        return "access";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("device_session", MINE)
                        .says("device", "begun_at", "seen_at", "ended_at")
                        .says("stage", Stage.class)
                        .withholds("token_hash", "journal_key"),
                PersonalTable.of("known_browser", MINE).says("until").withholds("token_hash"),
                PersonalTable.of("second_factor", MINE).says("confirmed_at").withholds("sealed_secret"),
                PersonalTable.of("recovery_code", MINE).says("used_at").withholds("code_hash"),
                PersonalTable.of("account_link", MINE)
                        .says("purpose", LinkPurpose.class)
                        .says("detail", "until", "used_at")
                        .withholds("link_hash"));
    }
}
