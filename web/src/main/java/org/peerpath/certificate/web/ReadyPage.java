package org.peerpath.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.certificate.service.CertificateIssue;
import org.peerpath.certificate.service.ReadyRow;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Who has all that a certificate asks for. */
@Named
@RequestScoped
public class ReadyPage {
    @Inject
    private CertificateIssue issue;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    @Inject
    @Param
    private @Nullable Long after;

    private List<ReadyRow> rows = List.of();
    private boolean more;

    @PostConstruct
    void load() {
        var found = issue.ready(after == null ? 0 : after);
        more = found.size() > CertificateIssue.PAGE;
        rows = found.subList(0, Math.min(found.size(), CertificateIssue.PAGE));
    }

    public List<ReadyRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public long getLast() {
        return rows.get(rows.size() - 1).enrolmentId();
    }

    public String programme(ReadyRow row) {
        return definitions.of(row.programmeVersionId()).title().in(site.getLocale());
    }
}
