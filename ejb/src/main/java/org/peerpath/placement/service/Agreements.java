package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementSignature;
import org.peerpath.placement.AgreementTerm;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementDeputy;
import org.peerpath.placement.TermField;

/** Agreements, their terms and who signed them. Whoever calls has found the placement in their own scope first. */
@ApplicationScoped
class Agreements {
    @PersistenceContext
    private EntityManager em;

    /** The newest version, signed or not. */
    Agreement current(long placementId) {
        return em.createQuery(
                        "select a from Agreement a where a.placementId = :placement order by a.number desc",
                        Agreement.class)
                .setParameter("placement", placementId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the newest version still waits for the signature of that side. */
    boolean waitsFor(long placementId, Capacity side) {
        return !em.createQuery(
                        """
                        select a.id from Agreement a where a.placementId = :placement and a.inForceAt is null
                        and not exists (select later.id from Agreement later
                            where later.placementId = a.placementId and later.number > a.number)
                        and not exists (select s.id from AgreementSignature s
                            where s.agreementId = a.id and s.capacity = :side)""",
                        Long.class)
                .setParameter("placement", placementId)
                .setParameter("side", side)
                .getResultList()
                .isEmpty();
    }

    /** One version; whose it is has still to be asked. */
    Optional<Agreement> find(long id) {
        return em.createQuery("select a from Agreement a where a.id = :id", Agreement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All versions, newest first. */
    List<VersionRow> versions(long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.VersionRow(
                            a.id, a.number, a.proposedAt, p.displayName, a.proposedAs, a.inForceAt)
                        from Agreement a left join Person p on p.id = a.proposedBy
                        where a.placementId = :placement order by a.number desc""",
                        VersionRow.class)
                .setParameter("placement", placementId)
                .setMaxResults(100)
                .getResultList();
    }

    /** What that version says. Older ones kept only what stands in the placement itself. */
    AgreementTerms terms(Placement placement, Agreement agreement) {
        var terms = terms(List.of(agreement.id()));
        var said = terms.get(agreement.id());
        return said != null
                ? said
                : AgreementTerms.stored(Map.of(
                        TermField.SUPERVISOR, List.of(String.valueOf(placement.supervisorId())),
                        TermField.SITE, List.of(placement.site()),
                        TermField.STARTS, List.of(placement.startsOn().toString()),
                        TermField.ENDS, List.of(placement.endsOn().toString())));
    }

    /** What those versions say, by their numbers in the table; none where nothing was kept. */
    Map<Long, AgreementTerms> terms(Collection<Long> agreementIds) {
        var rows = em.createQuery(
                        "select t from AgreementTerm t where t.agreementId in :ids order by t.agreementId, t.place",
                        AgreementTerm.class)
                .setParameter("ids", agreementIds)
                .getResultList();
        var said = new HashMap<Long, Map<TermField, List<String>>>();
        rows.forEach(row -> said.computeIfAbsent(row.agreementId(), id -> new EnumMap<>(TermField.class))
                .computeIfAbsent(row.field(), field -> new ArrayList<>())
                .add(row.value()));
        var terms = new HashMap<Long, AgreementTerms>();
        said.forEach((id, values) -> terms.put(id, AgreementTerms.stored(values)));
        return terms;
    }

    /** How they are called. */
    Map<Long, String> names(Collection<Long> people) {
        var names = new HashMap<Long, String>();
        if (!people.isEmpty()) {
            em.createQuery("select p.id, p.displayName from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", people)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    List<AgreementSignature> signaturesUnder(Agreement agreement) {
        return em.createQuery(
                        "select s from AgreementSignature s where s.agreementId = :agreement", AgreementSignature.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    List<AgreementView.Signed> signersOf(Agreement agreement) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.AgreementView$Signed(
                            s.capacity, s.personId, p.displayName, s.signedAt)
                        from AgreementSignature s join Person p on p.id = s.personId
                        where s.agreementId = :agreement order by s.signedAt, s.id""",
                        AgreementView.Signed.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** Whom the version names as deputies stand from now on, and nobody else. */
    void stand(Placement placement, Agreement agreement, AgreementTerms terms, Instant now) {
        em.createQuery(
                        "select d from PlacementDeputy d where d.placementId = :placement and d.endedAt is null",
                        PlacementDeputy.class)
                .setParameter("placement", placement.id())
                .getResultList()
                .forEach(deputy -> deputy.stepBack(now));
        terms.people(TermField.DEPUTIES)
                .forEach(person -> em.persist(new PlacementDeputy(placement, agreement, person, now)));
    }

    void add(Agreement agreement, AgreementTerms terms) {
        em.persist(agreement);
        AgreementTerm.of(agreement, terms).forEach(em::persist);
    }

    void add(AgreementSignature signature) {
        em.persist(signature);
    }
}
