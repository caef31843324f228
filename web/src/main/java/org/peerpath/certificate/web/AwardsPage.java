package org.peerpath.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.certificate.service.AwardRow;
import org.peerpath.certificate.service.CertificateKeeping;

/** What an organisation issued, newest first. */
@Named
@RequestScoped
public class AwardsPage {
    @Inject
    private CertificateKeeping keeping;

    @Inject
    @Param
    private @Nullable Long before;

    private List<AwardRow> rows = List.of();
    private boolean more;

    @PostConstruct
    void load() {
        var found = keeping.issued(before == null ? Long.MAX_VALUE : before);
        more = found.size() > CertificateKeeping.PAGE;
        rows = found.subList(0, Math.min(found.size(), CertificateKeeping.PAGE));
    }

    public List<AwardRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public long getLast() {
        return rows.get(rows.size() - 1).id();
    }
}
