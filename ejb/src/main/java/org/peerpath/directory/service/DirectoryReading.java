package org.peerpath.directory.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.LastConfirmed;
import org.peerpath.organisation.PeerSupportType;

/** Everybody's directory: who offers or teaches peer support, and where. */
@Stateless
@PermitAll
public class DirectoryReading {
    public static final int PAGE_SIZE = 12;

    @Inject
    private DirectoryEntries entries;

    @Inject
    private Clock clock;

    /** One page of the organisations that the filter leaves, by name. An unknown place to go on from is the beginning. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public DirectoryPart part(DirectoryFilter filter, @Nullable Long after) {
        var since = LastConfirmed.shownSince(LocalDate.now(clock));
        var name = after == null ? null : entries.findSortName(after).orElse(null);
        var rows = entries.rows(filter, since, name, after, PAGE_SIZE + 1);
        var shown = rows.subList(0, Math.min(PAGE_SIZE, rows.size()));
        return new DirectoryPart(
                shown,
                types(shown),
                entries.count(filter, since, DirectoryPart.COUNTED + 1),
                rows.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).id() : null,
                entries.countries(since),
                entries.languages(since));
    }

    /**
     * One organisation.
     *
     * @throws NotFound if there is none, or nobody has confirmed it for too long
     */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public OrganisationView organisation(long id) {
        var today = LocalDate.now(clock);
        var facts = entries.findFacts(id, LastConfirmed.shownSince(today)).orElseThrow(NotFound::new);
        return new OrganisationView(
                facts,
                entries.languagesOf(id),
                entries.types(List.of(id)).getOrDefault(id, List.of()).stream()
                        .sorted()
                        .toList(),
                entries.capabilities(id),
                new LastConfirmed(facts.confirmedOn()).isOld(today));
    }

    private Map<Long, List<PeerSupportType>> types(List<DirectoryRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : entries.types(rows.stream().map(DirectoryRow::id).toList());
    }
}
