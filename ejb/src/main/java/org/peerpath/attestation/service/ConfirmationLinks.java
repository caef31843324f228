package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.attestation.ConfirmationLink;
import org.peerpath.attestation.LinkVisit;
import org.peerpath.attestation.LinkedDay;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.identity.Person;
import org.peerpath.kernel.service.SecretLinks;

/** The links in the letters, what each lists, and the browsers before them. Each is found by a secret only. */
@ApplicationScoped
class ConfirmationLinks {
    @PersistenceContext
    private EntityManager em;

    /** The link that was sent with this first part, whatever became of the rest. */
    Optional<ConfirmationLink> find(LinkSecret secret) {
        return bySelector(secret).getResultStream().findFirst();
    }

    /** The same, locked: what is counted for it is counted one after the other. */
    Optional<ConfirmationLink> lock(LinkSecret secret) {
        return bySelector(secret)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ConfirmationLink> bySelector(LinkSecret secret) {
        return em.createQuery("select l from ConfirmationLink l where l.selector = :selector", ConfirmationLink.class)
                .setParameter("selector", secret.selector());
    }

    @Nullable
    LinkVisit visit(ConfirmationLink link, @Nullable String browser) {
        if (browser == null) {
            return null;
        }
        return em.createQuery(
                        "select v from LinkVisit v where v.linkId = :link and v.browserHash = :browser",
                        LinkVisit.class)
                .setParameter("link", link.id())
                .setParameter("browser", SecretLinks.hash(browser))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** How many browsers have passed before this link. */
    long passed(ConfirmationLink link) {
        return em.createQuery(
                        "select count(v) from LinkVisit v where v.linkId = :link and v.passedAt is not null",
                        Long.class)
                .setParameter("link", link.id())
                .getSingleResult();
    }

    List<LinkedDay> days(ConfirmationLink link) {
        return em.createQuery("select d from LinkedDay d where d.linkId = :link", LinkedDay.class)
                .setParameter("link", link.id())
                .getResultList();
    }

    /** Links of a contact that were sent before and open nothing any more. */
    void supersede(long contactId, Instant now) {
        em.createQuery("update ConfirmationLink l set l.supersededAt = :now"
                        + " where l.contactId = :contact and l.supersededAt is null")
                .setParameter("now", now)
                .setParameter("contact", contactId)
                .executeUpdate();
    }

    PracticeContact contact(ConfirmationLink link) {
        return em.find(PracticeContact.class, link.contactId());
    }

    Person person(long id) {
        return em.find(Person.class, id);
    }

    /** What the trainee of a day reads. */
    Locale languageOfTrainee(long entryId) {
        return Locale.forLanguageTag(em.createQuery(
                        "select t.language from LogEntry e join Person t on t.id = e.traineeId where e.id = :id",
                        String.class)
                .setParameter("id", entryId)
                .getSingleResult());
    }

    void flush() {
        em.flush();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
