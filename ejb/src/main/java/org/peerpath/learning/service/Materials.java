package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerpath.learning.FileUse;
import org.peerpath.learning.LearningFile;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;

/** What lies in the modules of a version, in order. */
@ApplicationScoped
class Materials {
    private static final String HEAD =
            """
            select new org.peerpath.learning.service.ItemHead(i.id, i.version, i.programmeVersionId, i.module, i.kind,
                i.minutes, i.contentNotes, i.address, i.resourceId, i.buildsOn)
            from LearningItem i\s""";
    private static final String WORDS =
            """
            select new org.peerpath.learning.service.WordsRow(
                t.itemId, t.version, t.language, t.title, t.body, t.note, t.writtenAt) from LearningText t\s""";

    static final String FILE =
            """
            select new org.peerpath.learning.service.FileRow(
                f.id, i.id, i.kind, f.use, f.language, f.hash, f.mediaType, f.name, f.bytes)
            from LearningFile f join LearningItem i on i.id = f.itemId\s""";

    /** What is there for those who learn: what is carried by a file, once the file is. */
    private static final String THERE =
            " and (i.kind not in (org.peerpath.learning.ItemKind.FILE, org.peerpath.learning.ItemKind.IMAGE,"
                    + " org.peerpath.learning.ItemKind.VIDEO, org.peerpath.learning.ItemKind.AUDIO) or exists"
                    + " (select f.id from LearningFile f where f.itemId = i.id"
                    + " and f.use = org.peerpath.learning.FileUse.CONTENT))";

    private static final int LIBRARY_CHOICES = 100;
    private static final int PAST_SHOWN = 20;

    @PersistenceContext
    private EntityManager em;

    List<ItemHead> heads(long versionId) {
        return em.createQuery(
                        HEAD
                                + "where i.programmeVersionId = :version and i.removedAt is null order by i.position, i.id",
                        ItemHead.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    List<ItemHead> removed(long versionId) {
        return em.createQuery(
                        HEAD + "where i.programmeVersionId = :version and i.removedAt is not null order by i.id",
                        ItemHead.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    List<ItemHead> readable(long versionId) {
        return em.createQuery(
                        HEAD + "where i.programmeVersionId = :version and i.removedAt is null" + THERE
                                + " order by i.position, i.id",
                        ItemHead.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    /** Taken out since, or of the version that they followed before, about which somebody wrote: the one who did. */
    List<ItemHead> keptBy(long personId, long enrolmentId) {
        return em.createQuery(
                        HEAD
                                + "where (i.removedAt is not null or i.programmeVersionId <>"
                                + " (select e.programmeVersionId from Enrolment e where e.id = :enrolment))"
                                + " and i.id in (select a.itemId from PromptAnswer a"
                                + " where a.enrolmentId = :enrolment and a.personId = :person) order by i.id",
                        ItemHead.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What they are called, without what they say. */
    Map<Long, List<WordsRow>> titles(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        """
                        select new org.peerpath.learning.service.WordsRow(
                            t.itemId, t.version, t.language, t.title, '', t.note, t.writtenAt)
                        from LearningText t where t.itemId in :ids""",
                        WordsRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(WordsRow::itemId));
    }

    /** All they say. */
    Map<Long, List<WordsRow>> words(Collection<Long> ids) {
        return em.createQuery(WORDS + "where t.itemId in :ids", WordsRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(WordsRow::itemId));
    }

    Optional<LibraryRow> inTheLibrary(long resourceId, Locale reader) {
        return em.createQuery(
                        """
                        select new org.peerpath.learning.service.LibraryRow(r.id, t.language, t.title, t.summary)
                        from Resource r join r.texts t
                        where r.id = :id and r.state = org.peerpath.library.ResourceState.PUBLISHED""",
                        LibraryRow.class)
                .setParameter("id", resourceId)
                .getResultStream()
                .min(Comparator.comparingInt((LibraryRow row) -> row.language().equals(reader.getLanguage())
                                ? 0
                                : row.language().equals("en") ? 1 : 2)
                        .thenComparing(LibraryRow::language));
    }

    /** Published items whose title has these words; the newest where there are none. */
    List<LibraryRow> library(String words, Locale reader) {
        return em.createQuery(
                        """
                        select new org.peerpath.learning.service.LibraryRow(r.id, t.language, t.title, '')
                        from Resource r join r.texts t
                        where r.state = org.peerpath.library.ResourceState.PUBLISHED
                            and t.language = :language and lower(t.title) like :words escape '!'
                        order by r.publishedOn desc, r.id desc""",
                        LibraryRow.class)
                .setParameter("language", reader.getLanguage())
                .setParameter("words", "%" + words.strip().toLowerCase(reader).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(LIBRARY_CHOICES)
                .getResultList();
    }

    /** What stood there before, the latest first. */
    List<PastRow> past(long itemId, String language) {
        return em.createQuery(
                        """
                        select new org.peerpath.learning.service.PastRow(
                            x.id, x.title, x.body, x.note, p.displayName, x.writtenAt)
                        from LearningTextPast x left join Person p on p.id = x.writtenBy
                        where x.itemId = :item and x.language = :language order by x.id desc""",
                        PastRow.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setMaxResults(PAST_SHOWN)
                .getResultList();
    }

    List<LearningItem> items(long versionId) {
        return em.createQuery(
                        "select i from LearningItem i where i.programmeVersionId = :version and i.removedAt is null"
                                + " order by i.position, i.id",
                        LearningItem.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    List<LearningText> texts(Collection<Long> itemIds) {
        return em.createQuery("select t from LearningText t where t.itemId in :ids", LearningText.class)
                .setParameter("ids", itemIds)
                .getResultList();
    }

    Optional<LearningText> text(long itemId, String language) {
        return em.createQuery(
                        "select t from LearningText t where t.itemId = :item and t.language = :language",
                        LearningText.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** The files of an item, itself first. */
    List<FileRow> files(long itemId) {
        return em.createQuery(FILE + "where i.id = :item order by f.use desc, f.language", FileRow.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    Optional<LearningFile> file(long itemId, FileUse use, String language) {
        return em.createQuery(
                        "select f from LearningFile f where f.itemId = :item and f.use = :use and f.language = :language",
                        LearningFile.class)
                .setParameter("item", itemId)
                .setParameter("use", use)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    List<LearningFile> filesOf(Collection<Long> itemIds) {
        return em.createQuery("select f from LearningFile f where f.itemId in :ids", LearningFile.class)
                .setParameter("ids", itemIds)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }
}
