package org.peerpath.certificate.service;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.peerpath.certificate.CertificateFace;

/**
 * Draws a certificate: archival (PDF/A-3a) and accessible (PDF/UA-1), tagged in reading order, with the frozen record
 * inside it. The same face gives the same bytes, on any day.
 */
public final class CertificatePdf {
    private static final float PDF_1_7 = 1.7f;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The layout engine tells of every font and every millisecond; only its warnings are worth a line.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private CertificatePdf() {}

    public static byte[] of(CertificateFace face) {
        return Typefaces.lend(typefaces -> drawn(face, typefaces));
    }

    static byte[] drawn(CertificateFace face, Typefaces typefaces) {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfVersion(PDF_1_7)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .withProducer("Peerpath")
                    .useUnicodeBidiSplitter(new ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new WritingDirection())
                    .withW3cDocument(CertificateSheet.of(face, typefaces), null);
            nothingFromElsewhere(builder);
            typefaces.offerTo(builder, document);
            document.getDocument().setVersion(PDF_1_7);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                SpokenText.write(document);
                AwardRecord.attach(document, face);
                IssueDate.write(document, face.issuedOn());
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page carries all it needs; no address in it is ever fetched. */
    private static void nothingFromElsewhere(PdfRendererBuilder builder) {
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:"), priority);
        }
    }
}
