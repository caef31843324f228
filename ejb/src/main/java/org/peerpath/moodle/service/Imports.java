package org.peerpath.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peerpath.kernel.NotFound;
import org.peerpath.moodle.MoodleFile;
import org.peerpath.moodle.MoodleImport;

/** Courses on their way into drafts. The draft is asked for in the scope of whoever leads it, before any of these. */
@ApplicationScoped
class Imports {
    private static final int SHOWN = 20;

    @PersistenceContext
    private EntityManager em;

    /** What came or would come into this version, the latest first. */
    List<ImportRow> rows(long versionId) {
        return em.createQuery(
                        """
                        select new org.peerpath.moodle.service.ImportRow(i.id, i.title, i.state, i.lookedAt)
                        from MoodleImport i where i.programmeVersionId = :version order by i.id desc""",
                        ImportRow.class)
                .setParameter("version", versionId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    MoodleImport of(long versionId, long importId) {
        return em.createQuery(
                        "select i from MoodleImport i where i.id = :id and i.programmeVersionId = :version",
                        MoodleImport.class)
                .setParameter("id", importId)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As it stands now: somebody else may have pressed the same button while this one waited. */
    MoodleImport fresh(long versionId, long importId) {
        var found = of(versionId, importId);
        em.refresh(found);
        return found;
    }

    Optional<MoodleFile> file(long importId, String sha1) {
        return em.createQuery(
                        "select f from MoodleFile f where f.importId = :import and f.sha1 = :sha1", MoodleFile.class)
                .setParameter("import", importId)
                .setParameter("sha1", sha1)
                .getResultStream()
                .findFirst();
    }

    boolean holds(long importId, String sha1) {
        return em.createQuery(
                                "select count(f.id) from MoodleFile f where f.importId = :import and f.sha1 = :sha1",
                                Long.class)
                        .setParameter("import", importId)
                        .setParameter("sha1", sha1)
                        .getSingleResult()
                > 0;
    }

    /** Writes it past what is remembered until the end of the transaction: one file is in the memory at a time. */
    void keep(long importId, String sha1, String mediaType, byte[] content) {
        em.createNativeQuery(
                        """
                        insert into moodle_file (id, version, import_id, sha1, media_type, content)
                        values (nextval('entity_id'), 0, ?1, ?2, ?3, ?4)""")
                .setParameter(1, importId)
                .setParameter(2, sha1)
                .setParameter(3, mediaType)
                .setParameter(4, content)
                .executeUpdate();
    }

    void release(MoodleFile file) {
        em.detach(file);
    }

    void forgetFiles(long importId) {
        em.createQuery("delete from MoodleFile f where f.importId = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** What the same person looked at before and did not take over: another look takes its place. */
    void forgetSeen(long versionId, long personId) {
        em.createQuery(
                        """
                        select i from MoodleImport i where i.programmeVersionId = :version and i.personId = :person
                            and i.state = org.peerpath.moodle.ImportState.SEEN""",
                        MoodleImport.class)
                .setParameter("version", versionId)
                .setParameter("person", personId)
                .getResultList()
                .forEach(this::remove);
    }

    void add(MoodleImport one) {
        em.persist(one);
        em.flush();
    }

    void remove(MoodleImport one) {
        forgetFiles(one.id());
        em.remove(one);
    }
}
