package org.peerpath.programme.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.LocalDifference;

/** The programmes that anybody may read about: the newest published version of each. */
@Stateless
public class ProgrammeCatalogue {
    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeDefinitions definitions;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CatalogueEntry> all() {
        var rows = programmes.published();
        definitions.prepare(rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.versionId()), Stream.ofNullable(row.followsId())))
                .toList());
        return rows.stream().map(this::entry).toList();
    }

    /** @throws NotFound if there is no published programme under that word */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CatalogueEntry bySlug(String slug) {
        return programmes.publishedUnder(slug).map(this::entry).orElseThrow(NotFound::new);
    }

    private CatalogueEntry entry(ProgrammeRow row) {
        return new CatalogueEntry(
                row.slug(),
                row.versionId(),
                row.organisationId(),
                row.organisation(),
                row.country(),
                row.town(),
                definitions.of(row.versionId()),
                origin(row));
    }

    private @Nullable ProgrammeOrigin origin(ProgrammeRow row) {
        if (row.followsId() == null || row.ownerId() == null || row.owner() == null) {
            return null;
        }
        var owners = definitions.of(row.followsId());
        return new ProgrammeOrigin(
                row.ownerId(),
                row.owner(),
                owners.title(),
                LocalDifference.between(owners, definitions.of(row.versionId())));
    }
}
