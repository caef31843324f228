package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.placement.LogEntryState;

/** Practice supervisors without an account, as the platform writes to them. */
@ApplicationScoped
class OpenContacts {
    @PersistenceContext
    private EntityManager em;

    /** All that are registered with this address, locked in order. */
    List<PracticeContact> lockByAddress(String address) {
        return em.createQuery(
                        "select c from PracticeContact c where c.address = :address and c.endedAt is null order by c.id",
                        PracticeContact.class)
                .setParameter("address", PracticeContact.canonical(address))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** For whom something waits and who was not written to since that moment. */
    List<Long> due(Instant since) {
        return em.createQuery(
                        """
                        select c.id from PracticeContact c where c.endedAt is null
                        and not exists (select l.id from ConfirmationLink l
                            where l.contactId = c.id and l.sentAt > :since)
                        and exists (select e.id from LogEntry e join Placement p on p.id = e.placementId
                            where p.supervisorId = c.personId and e.state = :submitted) order by c.id""",
                        Long.class)
                .setParameter("since", since)
                .setParameter("submitted", LogEntryState.SUBMITTED)
                .getResultList();
    }

    /** One of them, if that still holds. Asked after the lock, so that of two nodes the second sees what the first wrote. */
    Optional<PracticeContact> lockDue(long id, Instant since) {
        return em.createQuery(
                        "select c from PracticeContact c where c.id = :id and c.endedAt is null", PracticeContact.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(contact -> !wasWrittenTo(contact.id(), since));
    }

    private boolean wasWrittenTo(long contactId, Instant since) {
        return em.createQuery(
                                "select count(l) from ConfirmationLink l where l.contactId = :contact and l.sentAt > :since",
                                Long.class)
                        .setParameter("contact", contactId)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
