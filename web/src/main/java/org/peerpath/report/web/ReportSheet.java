package org.peerpath.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.print.service.AccessiblePdf;
import org.peerpath.report.service.ReportView;

/** A report in print: the tables, and above each its picture. */
@RequestScoped
public class ReportSheet {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    byte[] pdf(ReportView report, List<ReportTable> tables) {
        var today = LocalDate.now(clock);
        var print = new ReportPrint(say("title") + ": " + ProgrammeReportPage.named(report, site), site.getLocale())
                .say(shown.say(say("file.about"), String.valueOf(report.year()), shown.date(today)))
                .say(say("file.few"))
                .show(tables);
        return AccessiblePdf.of(print.page(), today);
    }

    private String say(String key) {
        return Texts.say("report", site.getLocale(), key);
    }
}
