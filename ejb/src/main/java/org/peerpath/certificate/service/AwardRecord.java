package org.peerpath.certificate.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.peerpath.certificate.CertificateFace;

/** Puts the frozen record into the file, as the source the page was drawn from, so that a program need not read a page. */
final class AwardRecord {
    static final String FILE_NAME = "peerpath-award.json";

    private AwardRecord() {}

    static void attach(PDDocument document, CertificateFace face) throws IOException {
        var json = FrozenFace.of(face).getBytes(StandardCharsets.UTF_8);
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(json));
        var issued = GregorianCalendar.from(face.issuedOn().atStartOfDay(ZoneOffset.UTC));
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setCreationDate(issued);
        file.setModDate(issued);

        var specification = new PDComplexFileSpecification();
        specification.setFile(FILE_NAME);
        specification.setFileUnicode(FILE_NAME);
        specification.setFileDescription(new CertificateWords(face.language()).of("record"));
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        list(document, specification);
    }

    /** In both places where readers look: the list of attachments, and the files associated with the document. */
    private static void list(PDDocument document, PDComplexFileSpecification specification) {
        var catalog = document.getDocumentCatalog();
        var attachments = new PDEmbeddedFilesNameTreeNode();
        attachments.setNames(Map.of(FILE_NAME, specification));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(attachments);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
