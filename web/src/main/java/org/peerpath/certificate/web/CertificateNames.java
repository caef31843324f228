package org.peerpath.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerpath.certificate.service.PrintableNames;

/** Tells a page whether a name can stand on a certificate as it is. */
@Named
@RequestScoped
public class CertificateNames {
    @Inject
    private PrintableNames names;

    public boolean printable(String name) {
        return names.isPrintable(name);
    }
}
