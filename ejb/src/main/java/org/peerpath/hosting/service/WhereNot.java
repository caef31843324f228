package org.peerpath.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerpath.hosting.NotThere;
import org.peerpath.organisation.Capability;

/** At which hosts a trainee does not practise, for themselves. */
@ApplicationScoped
class WhereNot {
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    List<HostName> hosts() {
        return em.createQuery(
                        "select new org.peerpath.hosting.service.HostName(o.id, o.name, o.town) from Organisation o"
                                + " join o.capabilities c where c = :host order by o.sortName, o.id",
                        HostName.class)
                .setParameter("host", Capability.HOST)
                .setMaxResults(MOST)
                .getResultList();
    }

    Set<Long> saidBy(long traineeId) {
        return new HashSet<>(
                em.createQuery("select n.hostOrganisationId from NotThere n where n.traineeId = :trainee", Long.class)
                        .setParameter("trainee", traineeId)
                        .getResultList());
    }

    void add(NotThere said) {
        em.persist(said);
    }

    void takeBack(long traineeId, long hostId) {
        em.createQuery("delete from NotThere n where n.traineeId = :trainee and n.hostOrganisationId = :host")
                .setParameter("trainee", traineeId)
                .setParameter("host", hostId)
                .executeUpdate();
    }
}
