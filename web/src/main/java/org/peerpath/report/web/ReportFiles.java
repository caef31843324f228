package org.peerpath.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Attachment;
import org.peerpath.report.service.ProgrammeReport;

/**
 * {@code /programme-report/12/2026.pdf} and {@code .csv}: a report to pass on, without small numbers; and {@code
 * 2026-exact.csv}, all figures for those who work with them.
 */
@WebServlet("/programme-report/*")
public class ReportFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})/(\\d{4})(-exact)?\\.(csv|pdf)");
    private static final int FORMAT = 4;

    @Inject
    private transient ProgrammeReport reports;

    @Inject
    private transient ReportTables tables;

    @Inject
    private transient ReportSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var asked = FILE.matcher(path == null ? "" : path);
        try {
            if (!asked.matches()) {
                throw new NotFound();
            }
            var report = reports.of(Long.parseLong(asked.group(1)), Integer.valueOf(asked.group(2)));
            var shown = asked.group(3) == null ? tables.forOthers(report) : tables.exact(report);
            boolean pdf = asked.group(FORMAT).equals("pdf");
            // No name of a programme: a folder of downloads is seen by others.
            Attachment.send(
                    response,
                    pdf ? "application/pdf" : "text/csv;charset=UTF-8",
                    "report." + asked.group(FORMAT),
                    pdf ? sheet.pdf(report, shown) : ReportSpreadsheet.of(shown));
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
