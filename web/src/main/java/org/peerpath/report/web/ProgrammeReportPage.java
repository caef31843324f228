package org.peerpath.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.report.service.ProgrammeReport;
import org.peerpath.report.service.ReportView;

/** How a programme went in a year: {@code /team/report/12/2026}. */
@Named
@RequestScoped
public class ProgrammeReportPage {
    @Inject
    private ProgrammeReport reports;

    @Inject
    private ReportTables tables;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Integer givenYear;

    @SuppressWarnings("NullAway.Init")
    private ReportView report;

    private List<ReportTable> rows = List.of();

    @PostConstruct
    void load() {
        report = reports.of(Asked.orNotFound(givenId), givenYear);
        rows = tables.exact(report);
    }

    public ReportView getReport() {
        return report;
    }

    public List<ReportTable> getTables() {
        return rows;
    }

    public String getProgramme() {
        return named(report, site);
    }

    static String named(ReportView report, Site site) {
        var title = report.title();
        return title == null ? report.slug() : title.in(site.getLocale());
    }
}
