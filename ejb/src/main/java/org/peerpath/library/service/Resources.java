package org.peerpath.library.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.library.Resource;
import org.peerpath.library.ResourceState;
import org.peerpath.organisation.PeerSupportType;

/** The items of the library. Whatever belongs to a page of them is read with one query for each kind of thing. */
@ApplicationScoped
class Resources {
    private static final String HEAD =
            """
            select new org.peerpath.library.service.ItemHead(r.id, r.kind, r.publishedOn, r.country, r.international,
            r.credits.author, r.credits.organisation, r.credits.year, r.contentNotes, r.accessibility.easyRead)""";
    private static final String NEWEST_FIRST = " order by r.publishedOn desc, r.id desc";

    @PersistenceContext
    private EntityManager em;

    void add(Resource resource) {
        em.persist(resource);
    }

    List<ItemHead> heads(LibraryFilter filter, @Nullable LibraryCursor after, int most) {
        var question = LibraryQuestion.of(filter).after(after);
        var query = em.createQuery(HEAD + question.from() + NEWEST_FIRST, ItemHead.class);
        return question.fill(query).setMaxResults(most).getResultList();
    }

    /** How many there are, counted no further than asked. */
    int count(LibraryFilter filter, int most) {
        var question = LibraryQuestion.of(filter);
        var query = em.createQuery("select r.id" + question.from(), Long.class);
        return question.fill(query).setMaxResults(most).getResultList().size();
    }

    Optional<ItemHead> findHead(long id) {
        return em.createQuery(HEAD + " from Resource r where r.id = :id and r.state = :published", ItemHead.class)
                .setParameter("id", id)
                .setParameter("published", ResourceState.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    ItemFacts facts(long id) {
        return em.createQuery(
                        """
                        select new org.peerpath.library.service.ItemFacts(r.credits.publisher, r.url, r.doi, r.licence,
                        r.evidence, r.audiences, r.accessibility.transcript, r.accessibility.subtitles,
                        r.accessibility.audioDescription) from Resource r where r.id = :id""",
                        ItemFacts.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** What else there is of the same kinds of peer support, newest first. */
    List<ItemHead> related(long id, List<PeerSupportType> types, int most) {
        return em.createQuery(
                        HEAD
                                + """
                                 from Resource r where r.state = :published and r.id <> :id and exists (
                                select x.id from Resource x join x.supportTypes s where x.id = r.id and s in :types)"""
                                + NEWEST_FIRST,
                        ItemHead.class)
                .setParameter("published", ResourceState.PUBLISHED)
                .setParameter("id", id)
                .setParameter("types", types)
                .setMaxResults(most)
                .getResultList();
    }

    Map<Long, List<ItemText>> texts(List<Long> ids) {
        return em.createQuery(
                        """
                        select new org.peerpath.library.service.ItemText(r.id, t.language, t.title, t.summary,
                        t.plainSummary, t.contentNote) from Resource r join r.texts t where r.id in :ids""",
                        ItemText.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(ItemText::itemId));
    }

    /** The values of one collection for many items at once, in their natural order. */
    <T extends Comparable<T>> Map<Long, List<T>> marks(Marks marks, Class<T> type, List<Long> ids) {
        return em.createQuery(
                        "select r.id, m from Resource r join r." + marks.path() + " m where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted((one, other) -> type.cast(one[1]).compareTo(type.cast(other[1])))
                .collect(groupingBy(pair -> (Long) pair[0], mapping(pair -> type.cast(pair[1]), toList())));
    }

    List<String> languages() {
        return em.createQuery(
                        "select distinct l from Resource r join r.languages l where r.state = :published", String.class)
                .setParameter("published", ResourceState.PUBLISHED)
                .getResultList();
    }

    List<String> countries() {
        return em.createQuery(
                        """
                        select distinct r.country from Resource r
                        where r.state = :published and r.country is not null""",
                        String.class)
                .setParameter("published", ResourceState.PUBLISHED)
                .getResultList();
    }
}
