package org.peerpath.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerpath.programme.ProgrammeVersion;

/** Programmes by their newest published version. */
@ApplicationScoped
class Programmes {
    private static final String PUBLISHED =
            """
            select new org.peerpath.programme.service.ProgrammeRow(p.slug, v.id, o.id, o.name, o.country, o.town,
                b.id, w.id, w.name)
            from ProgrammeVersion v join Programme p on p.id = v.programmeId
                join Organisation o on o.id = p.organisationId
                left join ProgrammeVersion b on b.id = v.ownersVersion
                left join Organisation w on w.id = b.organisationId
            where v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED
                and v.number = (select max(w.number) from ProgrammeVersion w where w.programmeId = p.id
                    and w.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED)
            """;

    @PersistenceContext
    private EntityManager em;

    List<ProgrammeRow> published() {
        return em.createQuery(PUBLISHED + " order by p.id", ProgrammeRow.class).getResultList();
    }

    Optional<ProgrammeRow> publishedUnder(String slug) {
        return em.createQuery(PUBLISHED + " and p.slug = :slug", ProgrammeRow.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The version of the owner's that a version of a local variant follows. */
    Optional<OwnedVersion> owned(long versionId) {
        return em.createQuery(
                        "select new org.peerpath.programme.service.OwnedVersion(b.id, w.id, w.name)"
                                + " from ProgrammeVersion v join ProgrammeVersion b on b.id = v.ownersVersion"
                                + " join Organisation w on w.id = b.organisationId where v.id = :id",
                        OwnedVersion.class)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst();
    }

    List<ProgrammeVersion> versions(Collection<Long> versionIds) {
        return em.createQuery("select v from ProgrammeVersion v where v.id in :ids", ProgrammeVersion.class)
                .setParameter("ids", versionIds)
                .getResultList();
    }

    Optional<ProgrammeVersion> version(long versionId) {
        return Optional.ofNullable(em.find(ProgrammeVersion.class, versionId));
    }
}
