package org.peerpath.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** Letters on their way to somebody, and those that left lately. */
@ApplicationScoped
class NotificationData implements PersonalData {
    @Override
    public String section() {
        return "notification";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of(
                        "outbox_mail",
                        "recipient_id = ?1 or address = (select a.email from account a where a.person_id = ?1)")
                .says("address", "language", "words", "written_at", "sent_at")
                .withholds("effect_key"));
    }
}
