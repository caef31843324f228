package org.peerpath.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.service.Applying;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.service.CatalogueEntry;
import org.peerpath.programme.service.ProgrammeCatalogue;

/** All programmes with their next group. */
@Named
@RequestScoped
public class ProgrammesPage {
    @Inject
    private ProgrammeCatalogue catalogue;

    @Inject
    private Applying applying;

    @Inject
    private Site site;

    private List<Row> rows = List.of();

    @PostConstruct
    void load() {
        var entries = catalogue.all();
        var open = applying.open(entries.stream().map(CatalogueEntry::versionId).toList());
        rows = entries.stream().map(e -> row(e, open)).toList();
    }

    private Row row(CatalogueEntry entry, List<CohortRow> open) {
        Locale locale = site.getLocale();
        var next = open.stream()
                .filter(c -> c.programmeVersionId() == entry.versionId())
                .findFirst()
                .orElse(null);
        return new Row(
                entry.slug(),
                entry.definition().title().in(locale),
                entry.definition().summary().in(locale),
                entry.definition().taughtMinutes(),
                entry.definition().placementMinutes(),
                entry.organisation(),
                next);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** A programme in the list, in the reader's language. */
    public record Row(
            String slug,
            String title,
            String summary,
            int taughtMinutes,
            int placementMinutes,
            String organisation,
            @Nullable CohortRow next) {}
}
