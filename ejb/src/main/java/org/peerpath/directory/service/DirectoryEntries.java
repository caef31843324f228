package org.peerpath.directory.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.PeerSupportType;

/** The organisations that stand in the directory and were confirmed lately enough. */
@ApplicationScoped
class DirectoryEntries {
    @PersistenceContext
    private EntityManager em;

    void add(Organisation organisation) {
        em.persist(organisation);
    }

    List<DirectoryRow> rows(
            DirectoryFilter filter, LocalDate since, @Nullable String afterName, @Nullable Long afterId, int most) {
        var question = DirectoryQuestion.of(filter, since).after(afterName, afterId);
        return question.fill(em.createQuery(
                        "select new org.peerpath.directory.service.DirectoryRow("
                                + "o.id, o.name, o.kind, o.country, o.town, o.summary)"
                                + question.from() + " order by o.sortName, o.id",
                        DirectoryRow.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are, counted no further than asked. */
    int count(DirectoryFilter filter, LocalDate since, int most) {
        var question = DirectoryQuestion.of(filter, since);
        return question.fill(em.createQuery("select o.id" + question.from(), Long.class))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    Optional<String> findSortName(long id) {
        return em.createQuery("select o.sortName from Organisation o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<OrganisationFacts> findFacts(long id, LocalDate since) {
        return em.createQuery(
                        """
                        select new org.peerpath.directory.service.OrganisationFacts(o.id, o.name, o.kind, o.country,
                        o.town, o.region, o.summary, o.website, o.publicEmail, o.publicPhone,
                        o.accessNotes, o.confirmedOn) from Organisation o where o.id = :id and\s"""
                                + DirectoryQuestion.SHOWN,
                        OrganisationFacts.class)
                .setParameter("id", id)
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    List<Capability> capabilities(long id) {
        return em.createQuery("select c from Organisation o join o.capabilities c where o.id = :id", Capability.class)
                .setParameter("id", id)
                .getResultStream()
                .sorted()
                .toList();
    }

    Map<Long, List<PeerSupportType>> types(List<Long> ids) {
        return em.createQuery(
                        "select o.id, t from Organisation o join o.supportTypes t where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(pair -> (PeerSupportType) pair[1]))
                .collect(groupingBy(pair -> (Long) pair[0], mapping(pair -> (PeerSupportType) pair[1], toList())));
    }

    List<CountryCount> countries(LocalDate since) {
        return em.createQuery(
                        "select new org.peerpath.directory.service.CountryCount(o.country, count(o.id))"
                                + " from Organisation o where " + DirectoryQuestion.SHOWN + " group by o.country",
                        CountryCount.class)
                .setParameter("since", since)
                .getResultList();
    }

    List<String> languages(LocalDate since) {
        return em.createQuery(
                        "select distinct l from Organisation o join o.languages l where " + DirectoryQuestion.SHOWN,
                        String.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** In the order the organisation gives them. */
    List<String> languagesOf(long id) {
        return em.createQuery(
                        "select l from Organisation o join o.languages l where o.id = :id order by index(l)",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }
}
