package org.peerpath.print.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Dates the file by the day it speaks of instead of the moment of drawing: a page drawn again from what was frozen is then
 * the same file, byte for byte, and can be compared.
 */
final class FileDate {
    private FileDate() {}

    static void write(PDDocument document, LocalDate day) throws IOException {
        var moment = day.atStartOfDay(ZoneOffset.UTC);
        var information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(moment));
        document.setDocumentId(day.toEpochDay());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00Z");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
