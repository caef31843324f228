package org.peerpath.profile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peerpath.identity.Person;
import org.peerpath.kernel.NotFound;
import org.peerpath.profile.CertificateName;

/** People as they describe themselves, and their names for certificates. */
@ApplicationScoped
class Profiles {
    @PersistenceContext
    private EntityManager em;

    ProfileView view(long personId) {
        return em.createQuery(
                        """
                        select new org.peerpath.profile.service.ProfileView(
                            p.version, a.email, p.displayName, p.language, p.zone, p.pseudonym)
                        from Person p join Account a on a.personId = p.id where p.id = :person""",
                        ProfileView.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The person as they were shown. */
    Person person(long personId, long version) {
        var person = Optional.ofNullable(em.find(Person.class, personId)).orElseThrow(NotFound::new);
        if (person.version() != version) {
            throw new OptimisticLockException(person);
        }
        return person;
    }

    boolean isTaken(String foldedPseudonym, long exceptPersonId) {
        return !em.createQuery(
                        "select p.id from Person p where p.pseudonymFolded = :folded and p.id <> :except", Long.class)
                .setParameter("folded", foldedPseudonym)
                .setParameter("except", exceptPersonId)
                .getResultList()
                .isEmpty();
    }

    Optional<CertificateName> certificateName(long personId) {
        return em.createQuery(
                        "select n from CertificateName n where n.personId = :person and n.sealedAt is null",
                        CertificateName.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    List<NameRow> sealedNames(long personId) {
        return em.createQuery(
                        """
                        select new org.peerpath.profile.service.NameRow(n.name, n.chosenAt, n.sealedAt)
                        from CertificateName n where n.personId = :person and n.sealedAt is not null order by n.id""",
                        NameRow.class)
                .setParameter("person", personId)
                .setMaxResults(50)
                .getResultList();
    }

    long countSealed(long personId) {
        return em.createQuery(
                        "select count(n) from CertificateName n where n.personId = :person and n.sealedAt is not null",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
