package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.enrolment.service.EarlyWarnings;
import org.peerpath.enrolment.service.WarningRow;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;

/** The early warnings on the page of a group: who can no longer reach the certificate unless something is mended. */
@Named
@RequestScoped
public class WarningsPart {
    @Inject
    private EarlyWarnings warnings;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long cohortId;

    private List<WarningRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = warnings.ofCohort(Asked.orNotFound(cohortId));
    }

    public List<WarningRow> getRows() {
        return rows;
    }

    public String say(WarningRow row) {
        return WarningReading.of(row, site.getLocale());
    }
}
