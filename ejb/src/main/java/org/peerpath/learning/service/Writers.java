package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.LearningItem;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;

/**
 * Who writes what a programme holds, and who reads along: whoever answers for the whole programme writes; whoever teaches a
 * group of that version reads.
 */
@ApplicationScoped
class Writers {
    /** A grant by which {@code :person} answers for the programme of {@code v}. */
    private static final String WRITES =
            "exists (select g.id from RoleGrant g where g.personId = :person and g.cohortId is null"
                    + " and g.role = org.peerpath.identity.Role.COURSE_LEAD and g.programmeId = v.programmeId"
                    + " and g.organisationId = (select p.organisationId from Programme p where p.id = v.programmeId)"
                    + " and " + RoleGrant.COUNTS + ")";

    /** A group of {@code v} in which {@code :person} teaches. */
    private static final String TEACHES =
            "exists (select c.id from Cohort c where c.programmeVersionId = v.id and c.id in " + TeamScope.TAUGHT + ")";

    private static final String LEARNS =
            "exists (select e.id from Enrolment e where e.programmeVersionId = v.id and e.personId = :person)";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The version, for whoever writes it. */
    VersionRow written(long personId, long versionId) {
        return find(personId, versionId, WRITES, true).orElseThrow(NotFound::new);
    }

    /** The version, for whoever writes it or teaches it. */
    VersionRow read(long personId, long versionId) {
        return find(personId, versionId, WRITES, true)
                .or(() -> find(personId, versionId, TEACHES, false))
                .orElseThrow(NotFound::new);
    }

    /** A file, for whoever learns by its version, teaches it or writes it. */
    FileRow file(long personId, long itemId, long fileId) {
        return file(personId, itemId, fileId, LEARNS)
                .or(() -> file(personId, itemId, fileId, TEACHES))
                .or(() -> file(personId, itemId, fileId, WRITES))
                .orElseThrow(NotFound::new);
    }

    /** One scope at a time: two in one question are joined wrongly. */
    private Optional<FileRow> file(long personId, long itemId, long fileId, String scope) {
        var query = em.createQuery(
                        Materials.FILE + "join ProgrammeVersion v on v.id = i.programmeVersionId"
                                + " where f.id = :file and i.id = :item and i.removedAt is null and " + scope,
                        FileRow.class)
                .setParameter("file", fileId)
                .setParameter("item", itemId)
                .setParameter("person", personId);
        if (!scope.equals(LEARNS)) {
            query.setParameter("now", clock.instant());
        }
        return query.getResultStream().findFirst();
    }

    private Optional<VersionRow> find(long personId, long versionId, String scope, boolean mine) {
        return em.createQuery("select v from ProgrammeVersion v where v.id = :id and " + scope, ProgrammeVersion.class)
                .setParameter("id", versionId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(v -> new VersionRow(v.id(), organisation(v.programmeId()), v.programmeId(), v.number(), mine));
    }

    private long organisation(long programmeId) {
        return em.createQuery("select p.organisationId from Programme p where p.id = :id", Long.class)
                .setParameter("id", programmeId)
                .getSingleResult();
    }

    /** Other versions of the same programme that hold something, the newest first. */
    List<VersionRow> others(VersionRow version) {
        return em.createQuery(
                        "select v from ProgrammeVersion v where v.programmeId = :programme and v.id <> :id and exists"
                                + " (select i.id from LearningItem i where i.programmeVersionId = v.id"
                                + " and i.removedAt is null) order by v.number desc",
                        ProgrammeVersion.class)
                .setParameter("programme", version.programmeId())
                .setParameter("id", version.id())
                .getResultStream()
                .map(v -> new VersionRow(v.id(), version.organisationId(), version.programmeId(), v.number(), true))
                .toList();
    }

    /** An item, for whoever writes its version. */
    LearningItem item(long personId, long itemId) {
        return em.createQuery(
                        "select i from LearningItem i join ProgrammeVersion v on v.id = i.programmeVersionId"
                                + " where i.id = :id and " + WRITES,
                        LearningItem.class)
                .setParameter("id", itemId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The item as it was shown; whoever saves second hears of the first. */
    LearningItem itemAt(long personId, long itemId, long version) {
        var item = item(personId, itemId);
        if (item.version() != version) {
            throw new OptimisticLockException(item);
        }
        return item;
    }

    /** What is moved about in a version is moved by one person at a time. Its programme is held first, as everywhere. */
    ProgrammeVersion lock(long versionId) {
        var version = Objects.requireNonNull(em.find(ProgrammeVersion.class, versionId));
        em.find(Programme.class, version.programmeId(), LockModeType.PESSIMISTIC_WRITE);
        em.lock(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }
}
