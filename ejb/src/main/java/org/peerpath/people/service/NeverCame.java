package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.Expiring;

/** Whoever was invited, never chose a password nor came by a provider, and is nowhere else: a name and an address that nobody uses. */
@ApplicationScoped
class NeverCame implements Expiring {
    private static final String NOBODYS =
            """
            (select a.person_id from account a where a.password_hash is null and a.welcome_until < ?1
            and not exists (select 1 from role_grant g where g.person_id = a.person_id)
            and not exists (select 1 from open_id_link l where l.person_id = a.person_id)
            and not exists (select 1 from enrolment e where e.person_id = a.person_id)
            and not exists (select 1 from invitation i where i.person_id = a.person_id and i.state = 'OPEN')
            order by a.id limit ?2)""";

    @Override
    public String rule() {
        return "ACCOUNT_NEVER_OPENED";
    }

    @Override
    public List<String> statements() {
        return List.of(
                "update person set display_name = '–', sort_name = '–', language = 'en', zone = 'UTC' where id in "
                        + NOBODYS,
                "delete from account where person_id in " + NOBODYS);
    }
}
