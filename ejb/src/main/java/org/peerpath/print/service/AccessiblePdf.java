package org.peerpath.print.service;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Draws a page as a file that keeps (PDF/A-3a) and that can be listened to (PDF/UA-1), tagged in reading order. */
public final class AccessiblePdf {
    private static final float PDF_1_7 = 1.7f;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The layout engine tells of every font and every millisecond; only its warnings are worth a line.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private AccessiblePdf() {}

    /** What is written into the file after its page was laid out. */
    public interface Finish {
        void on(PDDocument document) throws IOException;
    }

    /**
     * @param page XHTML with its style within: nothing is fetched from anywhere
     * @param day the day that the file names as the one of its making
     */
    public static byte[] of(Document page, LocalDate day) {
        return Typefaces.lend(typefaces -> of(page, day, typefaces, document -> {}));
    }

    /** The typefaces in the order of preference, as a style sheet lists them. */
    public static String families() {
        return Arrays.stream(Typeface.values())
                .map(typeface -> "'" + typeface.family() + "'")
                .collect(Collectors.joining(", "));
    }

    /** The same with something of its own within the file, drawn with typefaces that are lent already. */
    public static byte[] of(Document page, LocalDate day, Typefaces typefaces, Finish finish) {
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
                    .withW3cDocument(page, null);
            nothingFromElsewhere(builder);
            typefaces.offerTo(builder, document);
            document.getDocument().setVersion(PDF_1_7);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                SpokenText.write(document);
                finish.on(document);
                FileDate.write(document, day);
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
