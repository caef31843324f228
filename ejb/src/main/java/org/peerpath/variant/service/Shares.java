package org.peerpath.variant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.authoring.service.HomeChoice;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.Capability;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.ProgrammeVersionState;
import org.peerpath.variant.ProgrammeShare;

/** With whom programmes are shared, and what was made of them. */
@ApplicationScoped
class Shares {
    private static final int MOST = 200;

    /** The newest version of a programme that the catalogue shows. */
    private static final String PUBLISHED =
            """
            v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED
                and v.number = (select max(w.number) from ProgrammeVersion w where w.programmeId = v.programmeId
                    and w.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    List<ShareRow> ofProgramme(long programmeId) {
        return em.createQuery(
                        """
                        select new org.peerpath.variant.service.ShareRow(s.id, s.version, o.name, s.fromDay, s.endedAt,
                            v.id, b.number,
                            (select count(c.id) from Cohort c where c.programmeId = p.id))
                        from ProgrammeShare s join Organisation o on o.id = s.localOrganisationId
                            left join Programme p on p.variantOf = s.programmeId
                                and p.organisationId = s.localOrganisationId
                            left join ProgrammeVersion v on v.programmeId = p.id and\s"""
                                + PUBLISHED
                                + """
                             left join ProgrammeVersion b on b.id = v.ownersVersion
                            where s.programmeId = :programme order by o.name, s.id""",
                        ShareRow.class)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Organisations that train, and with which it is not shared now. */
    List<HomeChoice> choices(Programme programme) {
        return em.createQuery(
                        """
                        select new org.peerpath.authoring.service.HomeChoice(o.id, o.name) from Organisation o
                        where o.id <> :owner and :training member of o.capabilities
                            and not exists (select s.id from ProgrammeShare s where s.programmeId = :programme
                                and s.localOrganisationId = o.id and s.endedAt is null)
                        order by o.name, o.id""",
                        HomeChoice.class)
                .setParameter("owner", programme.organisationId())
                .setParameter("training", Capability.TRAINING)
                .setParameter("programme", programme.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<ProgrammeShare> of(long programmeId, long localOrganisationId) {
        return em.createQuery(
                        "select s from ProgrammeShare s where s.programmeId = :programme and s.localOrganisationId = :local",
                        ProgrammeShare.class)
                .setParameter("programme", programmeId)
                .setParameter("local", localOrganisationId)
                .getResultStream()
                .findFirst();
    }

    /** A share of a programme that the actor was let read. @throws NotFound if it is of another one */
    ProgrammeShare at(long programmeId, long shareId, long version) {
        var share = em.createQuery(
                        "select s from ProgrammeShare s where s.id = :id and s.programmeId = :programme",
                        ProgrammeShare.class)
                .setParameter("id", shareId)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        lock(share);
        if (share.version() != version) {
            throw new OptimisticLockException(share);
        }
        return share;
    }

    /** Shared with one of these organisations. @throws NotFound if it is not */
    ProgrammeShare withOneOf(Collection<Long> organisations, long shareId) {
        return em.createQuery(
                        "select s from ProgrammeShare s where s.id = :id and s.localOrganisationId in :organisations",
                        ProgrammeShare.class)
                .setParameter("id", shareId)
                .setParameter("organisations", organisations.isEmpty() ? List.of(0L) : organisations)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As it stands now; nobody ends it, or makes something of it, until this is done. */
    void lock(ProgrammeShare share) {
        em.refresh(share, LockModeType.PESSIMISTIC_WRITE);
    }

    List<OfferedProgramme> offered(Collection<Long> organisations) {
        return em.createQuery(
                        """
                        select new org.peerpath.variant.service.OfferedProgramme(s.id, w.name, o.name, s.fromDay,
                            case when s.endedAt is null then false else true end, v.id, p.id)
                        from ProgrammeShare s join Organisation w on w.id = s.organisationId
                            join Organisation o on o.id = s.localOrganisationId
                            left join Programme p on p.variantOf = s.programmeId
                                and p.organisationId = s.localOrganisationId
                            left join ProgrammeVersion v on v.programmeId = s.programmeId and\s"""
                                + PUBLISHED + " where s.localOrganisationId in :organisations order by o.name, s.id",
                        OfferedProgramme.class)
                .setParameter("organisations", organisations.isEmpty() ? List.of(0L) : organisations)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<Programme> variant(ProgrammeShare share) {
        return em.createQuery(
                        "select p from Programme p where p.variantOf = :owners and p.organisationId = :local",
                        Programme.class)
                .setParameter("owners", share.programmeId())
                .setParameter("local", share.localOrganisationId())
                .getResultStream()
                .findFirst();
    }

    /** What the catalogue shows of a programme. */
    Optional<ProgrammeVersion> published(long programmeId) {
        return em.createQuery(
                        "select v from ProgrammeVersion v where v.programmeId = :programme and " + PUBLISHED,
                        ProgrammeVersion.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst();
    }

    /** Its drafts and what the catalogue shows of it, newest first, each with the owner's version that it follows. */
    List<Following> following(long programmeId) {
        return em.createQuery(
                        """
                        select v, b from ProgrammeVersion v left join ProgrammeVersion b on b.id = v.ownersVersion
                        where v.programmeId = :programme and v.state in :states order by v.number desc""",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("states", List.of(ProgrammeVersionState.DRAFT, ProgrammeVersionState.PUBLISHED))
                .setMaxResults(MOST)
                .getResultStream()
                .map(pair -> new Following((ProgrammeVersion) pair[0], (ProgrammeVersion) pair[1]))
                .toList();
    }

    /** A version of a variant, and the owner's that it follows. */
    record Following(ProgrammeVersion version, @Nullable ProgrammeVersion owners) {
        boolean isDraft() {
            return version.state() == ProgrammeVersionState.DRAFT;
        }
    }

    /** The newest of its drafts. */
    Optional<ProgrammeVersion> draft(long programmeId) {
        return em.createQuery(
                        """
                        select v from ProgrammeVersion v where v.programmeId = :programme
                            and v.state = org.peerpath.programme.ProgrammeVersionState.DRAFT order by v.number desc""",
                        ProgrammeVersion.class)
                .setParameter("programme", programmeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Nullable
    ProgrammeVersion version(@Nullable Long id) {
        return id == null ? null : em.find(ProgrammeVersion.class, id);
    }

    /** Whether somebody leads a programme as a whole. */
    boolean leads(long person, Programme programme) {
        return !em.createQuery(
                        "select g.id from RoleGrant g where g.personId = :person and g.programmeId = :programme"
                                + " and g.organisationId = :organisation and g.cohortId is null"
                                + " and g.role = org.peerpath.identity.Role.COURSE_LEAD and " + RoleGrant.COUNTS,
                        Long.class)
                .setParameter("person", person)
                .setParameter("programme", programme.id())
                .setParameter("organisation", programme.organisationId())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What organisations are called, by their numbers. */
    Map<Long, String> names(Long... organisations) {
        return em.createQuery(
                        "select new org.peerpath.authoring.service.HomeChoice(o.id, o.name) from Organisation o"
                                + " where o.id in :ids",
                        HomeChoice.class)
                .setParameter("ids", List.of(organisations))
                .getResultStream()
                .collect(Collectors.toMap(HomeChoice::id, HomeChoice::name));
    }

    boolean trains(long organisationId) {
        return !em.createQuery(
                        "select o.id from Organisation o where o.id = :id and :training member of o.capabilities",
                        Long.class)
                .setParameter("id", organisationId)
                .setParameter("training", Capability.TRAINING)
                .getResultList()
                .isEmpty();
    }

    void add(ProgrammeShare share) {
        em.persist(share);
    }
}
