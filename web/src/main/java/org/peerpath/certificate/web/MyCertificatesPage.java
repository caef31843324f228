package org.peerpath.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.certificate.service.AwardRow;
import org.peerpath.certificate.service.MyCertificates;

/** A person's own certificates. */
@Named
@RequestScoped
public class MyCertificatesPage {
    @Inject
    private MyCertificates certificates;

    private List<AwardRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = certificates.mine();
    }

    public List<AwardRow> getRows() {
        return rows;
    }
}
