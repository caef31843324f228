package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.peerpath.identity.Person;
import org.peerpath.kernel.NotFound;
import org.peerpath.people.Invitation;

/** Invitations that wait for a yes, each question with whose they are. */
@ApplicationScoped
class OpenInvitations {
    private static final String ROW =
            """
            select new org.peerpath.people.service.InvitationRow(i.id, i.version, i.displayName, i.email, i.role,
                i.organisationId, i.programmeId, i.cohortId, i.placementId, o.name, c.name, i.sentAt)
            from Invitation i left join Organisation o on o.id = i.organisationId left join Cohort c on c.id = i.cohortId
            where i.state = org.peerpath.people.InvitationState.OPEN and\s""";

    private static final String OF_AN_ORGANISATION = "i.organisationId in " + Kept.ORGANISATIONS;

    private static final String OF_THE_PLATFORM =
            "(i.organisationId is null or i.role = org.peerpath.identity.Role.ORGANISATION_ADMINISTRATOR)";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<InvitationRow> ofOrganisations(long actorId, long below, int most) {
        return em.createQuery(ROW + OF_AN_ORGANISATION + " and i.id < :below order by i.id desc", InvitationRow.class)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant())
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    List<InvitationRow> ofPlatform(long below, int most) {
        return em.createQuery(ROW + OF_THE_PLATFORM + " and i.id < :below order by i.id desc", InvitationRow.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that somebody can answer. */
    List<InvitationRow> to(long personId) {
        return em.createQuery(ROW + "i.personId = :person order by i.id", InvitationRow.class)
                .setParameter("person", personId)
                .setMaxResults(50)
                .getResultList();
    }

    boolean waitFor(long personId) {
        return !em.createQuery(
                        "select i.id from Invitation i where i.personId = :person"
                                + " and i.state = org.peerpath.people.InvitationState.OPEN",
                        Long.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One that the actor looks after, as it was when it was shown. */
    Invitation kept(long actorId, boolean alsoPlatform, long id, long version) {
        var scope = alsoPlatform ? "(" + OF_AN_ORGANISATION + " or " + OF_THE_PLATFORM + ")" : OF_AN_ORGANISATION;
        var found = em.createQuery("select i from Invitation i where i.id = :id and " + scope, Invitation.class)
                .setParameter("id", id)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (found.version() != version) {
            throw new OptimisticLockException(found);
        }
        return found;
    }

    /** One's own, locked: a double click answers once. */
    Invitation own(long personId, long id) {
        return em.createQuery("select i from Invitation i where i.id = :id and i.personId = :person", Invitation.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<Long> open(String key) {
        return em.createQuery("select i.id from Invitation i where i.openKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** One after the other: somebody who presses twice invites once. */
    Person inTurn(long actorId) {
        var person = em.find(Person.class, actorId, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    Person person(long personId) {
        return em.getReference(Person.class, personId);
    }

    void add(Invitation invitation) {
        em.persist(invitation);
    }
}
