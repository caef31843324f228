package org.peerpath.certificate.service;

import org.peerpath.certificate.CertificateFace;
import org.peerpath.print.service.AccessiblePdf;
import org.peerpath.print.service.Typefaces;

/**
 * Draws a certificate: archival (PDF/A-3a) and accessible (PDF/UA-1), tagged in reading order, with the frozen record
 * inside it. The same face gives the same bytes, on any day.
 */
public final class CertificatePdf {
    private CertificatePdf() {}

    public static byte[] of(CertificateFace face) {
        return Typefaces.lend(typefaces -> drawn(face, typefaces));
    }

    static byte[] drawn(CertificateFace face, Typefaces typefaces) {
        var page = CertificateSheet.of(face, typefaces);
        return AccessiblePdf.of(page, face.issuedOn(), typefaces, document -> AwardRecord.attach(document, face));
    }
}
