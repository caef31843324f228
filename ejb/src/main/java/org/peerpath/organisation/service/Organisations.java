package org.peerpath.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.FoldedText;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.Site;

/** The organisations themselves; where somebody looks after some of them, only those. */
@ApplicationScoped
class Organisations {
    private static final int NAME_MAX = 400;

    /** Organisations whose administrator {@code :keeper} is; without a keeper, all of them. */
    private static final String KEPT =
            """
            (:keeper = 0L or o.id in (select g.organisationId from RoleGrant g where g.personId = :keeper
                and g.role = org.peerpath.identity.Role.ORGANISATION_ADMINISTRATOR and\s"""
                    + RoleGrant.COUNTS + "))";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Site site) {
        em.remove(site);
    }

    /** @param keeper whose organisations, or 0 for all */
    List<OrganisationRow> rows(long keeper, String beginning, @Nullable OrganisationRow after, int most) {
        var folded = FoldedText.of(beginning, NAME_MAX)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return em.createQuery(
                        """
                        select new org.peerpath.organisation.service.OrganisationRow(
                            o.id, o.name, o.sortName, o.kind, o.country, o.town)
                        from Organisation o where o.sortName like :beginning escape '!'
                            and (o.sortName > :name or (o.sortName = :name and o.id > :after)) and\s"""
                                + KEPT + " order by o.sortName, o.id",
                        OrganisationRow.class)
                .setParameter("beginning", folded + "%")
                .setParameter("name", after == null ? "" : after.sortName())
                .setParameter("after", after == null ? 0L : after.id())
                .setParameter("keeper", keeper)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    Optional<OrganisationRow> row(long id) {
        return em.createQuery(
                        "select new org.peerpath.organisation.service.OrganisationRow("
                                + "o.id, o.name, o.sortName, o.kind, o.country, o.town) from Organisation o where o.id = :id",
                        OrganisationRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Organisation kept(long keeper, long id) {
        return em.createQuery("select o from Organisation o where o.id = :id and " + KEPT, Organisation.class)
                .setParameter("id", id)
                .setParameter("keeper", keeper)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Any organisation, which stays as it is while something is given that stands on it. */
    Organisation held(long id) {
        var organisation = em.find(Organisation.class, id, LockModeType.PESSIMISTIC_READ);
        if (organisation == null) {
            throw new NotFound();
        }
        return organisation;
    }

    /** The organisation as it was shown; whoever saves second hears of the first. */
    Organisation keptAt(long keeper, long id, long version) {
        var organisation = kept(keeper, id);
        if (organisation.version() != version) {
            throw new OptimisticLockException(organisation);
        }
        em.lock(organisation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return organisation;
    }

    /** Until the end of this, nobody is given anything that stands on it; what was begun to be given is there already. */
    Organisation alone(Organisation organisation) {
        em.lock(organisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return organisation;
    }

    List<SiteRow> sites(long organisationId) {
        return em.createQuery(
                        "select new org.peerpath.organisation.service.SiteRow("
                                + "s.id, s.version, s.name, s.address, s.town, s.zone) from Site s"
                                + " where s.organisationId = :id order by s.name, s.id",
                        SiteRow.class)
                .setParameter("id", organisationId)
                .setMaxResults(100)
                .getResultList();
    }

    /** A site of that organisation, as it was shown. */
    Site siteAt(long organisationId, long siteId, long version) {
        var site = em.createQuery(
                        "select s from Site s where s.id = :id and s.organisationId = :organisation", Site.class)
                .setParameter("id", siteId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (site.version() != version) {
            throw new OptimisticLockException(site);
        }
        return site;
    }

    /** The site of the same name, if the button was pressed twice. */
    boolean hasSite(long organisationId, String name) {
        return !em.createQuery(
                        "select s.id from Site s where s.organisationId = :organisation and s.name = :name", Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** The one that was added a moment ago under the same name in the same town, if the button was pressed twice. */
    Optional<Long> named(String name, String country, String town) {
        return em.createQuery(
                        "select o.id from Organisation o where o.sortName = :name and o.country = :country"
                                + " and o.town = :town",
                        Long.class)
                .setParameter("name", FoldedText.of(name, NAME_MAX))
                .setParameter("country", country)
                .setParameter("town", town)
                .getResultStream()
                .findFirst();
    }
}
