package org.peerpath.certificate.service;

import org.peerpath.certificate.CertificateFace;

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
        return AccessiblePdf.drawn(CertificateSheet.of(face, typefaces), typefaces, document -> {
            SpokenText.write(document);
            AwardRecord.attach(document, face);
            IssueDate.write(document, face.issuedOn());
        });
    }
}
