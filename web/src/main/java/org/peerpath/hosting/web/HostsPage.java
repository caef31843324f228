package org.peerpath.hosting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.peerpath.hosting.service.HostRow;
import org.peerpath.hosting.service.KeepingHosts;

/** All hosts, and which of them were looked at until when. */
@Named
@RequestScoped
public class HostsPage {
    @Inject
    private KeepingHosts keeping;

    @Inject
    private Clock clock;

    private List<HostRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = keeping.all();
    }

    public List<HostRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
