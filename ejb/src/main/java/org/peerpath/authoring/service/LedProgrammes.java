package org.peerpath.authoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerpath.identity.Person;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;

/** The programmes that somebody leads, and their versions: the scope stands in each query. */
@ApplicationScoped
class LedProgrammes {
    /** Whoever leads the programme {@code p}: by a role for the programme itself, in the organisation that runs it. */
    private static final String LED =
            """
            exists (select g.id from RoleGrant g where g.programmeId = p.id and g.organisationId = p.organisationId
                and g.cohortId is null and g.personId = :person
                and g.role = org.peerpath.identity.Role.COURSE_LEAD and\s"""
                    + RoleGrant.COUNTS + ")";

    private static final String ROW =
            """
            select new org.peerpath.authoring.service.VersionRow(v.id, v.version, v.number, v.state, v.frozenAt,
                v.changedAt, (select count(e.id) from Enrolment e where e.programmeVersionId = v.id),
                (select max(w.number) from ProgrammeVersion w where w.id = v.derivedFrom))
            from ProgrammeVersion v where v.programmeId = :programme order by v.number desc""";

    /** More versions than a programme has in a lifetime. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    List<LedProgramme> of(long person) {
        return scoped(
                        """
                        select new org.peerpath.authoring.service.LedProgramme(p.id, p.slug, o.name,
                            (select max(v.id) from ProgrammeVersion v where v.programmeId = p.id
                                and v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED),
                            (select count(d.id) from ProgrammeVersion d where d.programmeId = p.id
                                and d.state = org.peerpath.programme.ProgrammeVersionState.DRAFT))
                        from Programme p join Organisation o on o.id = p.organisationId where """
                                + " " + LED + " order by p.slug",
                        LedProgramme.class,
                        person)
                .setMaxResults(MOST)
                .getResultList();
    }

    Programme programme(long person, long programmeId) {
        return scoped("select p from Programme p where p.id = :id and " + LED, Programme.class, person)
                .setParameter("id", programmeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The programme, locked: its versions are made, published and taken away one after the other. */
    Programme lock(long person, long programmeId) {
        var programme = programme(person, programmeId);
        em.lock(programme, LockModeType.PESSIMISTIC_WRITE);
        return programme;
    }

    List<VersionRow> versions(long programmeId) {
        return em.createQuery(ROW, VersionRow.class)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST)
                .getResultList();
    }

    ProgrammeVersion version(long person, long versionId) {
        return scoped(
                        "select v from ProgrammeVersion v join Programme p on p.id = v.programmeId where v.id = :id and "
                                + LED,
                        ProgrammeVersion.class,
                        person)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The version as it stands now, and nobody else writes it until this is done. Its programme is held first, as by whoever
     * publishes: what is remembered of a version refers to its programme, and two who hold them the other way round would
     * wait for each other.
     */
    ProgrammeVersion lockedVersion(long person, long versionId) {
        var found = version(person, versionId);
        lock(person, found.programmeId());
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The version as it was shown; whoever saves second hears of the first. */
    ProgrammeVersion versionAt(long person, long versionId, long version) {
        var found = version(person, versionId);
        if (found.version() != version) {
            throw new OptimisticLockException(found);
        }
        return found;
    }

    /** A draft of that programme that says exactly this already. */
    Optional<ProgrammeVersion> draftSaying(long programmeId, String source) {
        return em.createQuery(
                        """
                        select v from ProgrammeVersion v where v.programmeId = :programme and v.source = :source
                            and v.state = org.peerpath.programme.ProgrammeVersionState.DRAFT order by v.number""",
                        ProgrammeVersion.class)
                .setParameter("programme", programmeId)
                .setParameter("source", source)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ProgrammeVersion> newest(long programmeId) {
        return em.createQuery(
                        "select v from ProgrammeVersion v where v.programmeId = :programme order by v.number desc",
                        ProgrammeVersion.class)
                .setParameter("programme", programmeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the catalogue may show of it, newest first. */
    List<ProgrammeVersion> published(long programmeId) {
        return em.createQuery(
                        """
                        select v from ProgrammeVersion v where v.programmeId = :programme
                            and v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED
                        order by v.number desc""",
                        ProgrammeVersion.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    int nextNumber(long programmeId) {
        var newest = em.createQuery(
                        "select max(v.number) from ProgrammeVersion v where v.programmeId = :programme", Integer.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
        return newest == null ? 1 : newest + 1;
    }

    /** By whose clock moments are told to them. */
    ZoneId zoneOf(long person) {
        return Objects.requireNonNull(em.find(Person.class, person)).zone();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(ProgrammeVersion draft) {
        em.remove(draft);
    }

    private <T> TypedQuery<T> scoped(String question, Class<T> type, long person) {
        return em.createQuery(question, type).setParameter("person", person).setParameter("now", clock.instant());
    }
}
