package org.peerpath.placement.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.peerpath.placement.PlacementReport;

/** What the trainee types into the report. */
public class ReportDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = PlacementReport.TEXT_MAX)
    private String report = "";

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
