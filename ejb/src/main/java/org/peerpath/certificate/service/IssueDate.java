package org.peerpath.certificate.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Dates the file by the day of issue instead of the moment of drawing: a certificate drawn again from its frozen face is
 * then the same file, byte for byte, and can be compared.
 */
final class IssueDate {
    private IssueDate() {}

    static void write(PDDocument document, LocalDate issuedOn) throws IOException {
        var moment = issuedOn.atStartOfDay(ZoneOffset.UTC);
        var information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(moment));
        document.setDocumentId(issuedOn.toEpochDay());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + issuedOn + "T00:00:00Z");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
