package org.peerpath.certificate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.certificate.CertificateRule;
import org.peerpath.kernel.BusinessRuleViolation;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificatePdfTest {
    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<CertificateFace> faces() {
        return Stream.of(Faces.of("Ana"), Faces.german(), Faces.spanish(), Faces.longOne());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void every_language_and_length_is_archival_and_accessible(CertificateFace face) throws Exception {
        assertArchivalAndAccessible(CertificatePdf.of(face));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana", // one word
                "María José de la Cruz Fernández", // five words and more
                "Nguyễn Thị Ánh Tuyết",
                "Łukasz Żółć-Šimůnková Ðorđević",
                "Ştefan Țurcanu",
                "Ελένη Παπαδοπούλου",
                "Ὀδυσσεὺς Λαερτιάδης",
                "Надія Їжакевич",
                "ليلى عبد الرحمن",
                "پروین گلچهره ژاله",
                "علی\u200cرضا کریمی",
                "שָׂרָה לֵוִי",
                "דוד Cohen לוי",
                "Արամ Խաչատրյան",
                "გიორგი მაჩაბელი",
                "شێرکۆ بێکەس",
                "x\u030cana M\u0304ller",
                "<script>alert(1)</script> & \"Bo\" 'O’Neill'",
            })
    void any_name_is_printed_and_reads_as_it_was_typed(String name) throws Exception {
        var face = Faces.of(name);
        var pdf = CertificatePdf.of(face);
        keep(pdf, name);
        assertArchivalAndAccessible(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(read(document)).contains(face.holder());
            assertThat(new PDFTextStripper().getText(document))
                    .doesNotContain("#")
                    .contains(face.title(), Faces.CODE);
        }
    }

    @Test
    void a_name_without_a_space_breaks_and_stays_on_one_page() throws Exception {
        var pdf = CertificatePdf.of(
                Faces.of("Wolfeschlegelsteinhausenbergerdorff".repeat(6).substring(0, 200)));
        assertArchivalAndAccessible(pdf);
        keep(pdf, "long");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("Wolfeschlegelsteinhausenbergerdorff".repeat(5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中花子", "สมชาย", "राज", "Ana 🌻"})
    void a_letter_no_typeface_has_is_refused_not_replaced(String name) {
        assertThatThrownBy(() -> CertificatePdf.of(Faces.of(name)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(CertificateRule.EVERY_LETTER_CAN_BE_PRINTED));
    }

    @Test
    void the_code_on_paper_leads_to_the_check_page() throws Exception {
        try (var document = Loader.loadPDF(CertificatePdf.of(Faces.of("Ana")))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var picture = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(Faces.ADDRESS);
        }
    }

    @Test
    void the_file_carries_the_record_it_was_drawn_from() throws Exception {
        var face = Faces.of("Ana");
        try (var document = Loader.loadPDF(CertificatePdf.of(face))) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var record = Objects.requireNonNull(files.get(AwardRecord.FILE_NAME));
            assertThat(record.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(new String(record.getEmbeddedFileUnicode().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(FrozenFace.of(face));
        }
    }

    @Test
    void the_same_face_gives_the_same_bytes() {
        assertThat(CertificatePdf.of(Faces.of("ليلى عبد الرحمن")))
                .isEqualTo(CertificatePdf.of(FrozenFace.read(FrozenFace.of(Faces.of("ليلى عبد الرحمن")))));
    }

    @Test
    void normal_content_fits_one_page_and_much_flows_to_a_second() throws Exception {
        for (var face : List.of(Faces.of("Ana"), Faces.german(), Faces.spanish())) {
            var pdf = CertificatePdf.of(face);
            keep(pdf, face.language());
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(face.language());
            }
        }
        var pdf = CertificatePdf.of(Faces.longOne());
        keep(pdf, "two-pages");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static void assertArchivalAndAccessible(byte[] pdf) throws Exception {
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var judgement = validator.validate(parser);
                assertThat(judgement.isCompliant())
                        .as(() -> flavour + ": " + judgement.getTestAssertions())
                        .isTrue();
            }
        }
    }

    /** What a screen reader meets: the actual text where there is one, else the drawn text. */
    private static String read(PDDocument document) throws IOException {
        var text = new StringBuilder(new PDFTextStripper().getText(document));
        actualTexts(document.getDocumentCatalog().getStructureTreeRoot(), text);
        return text.toString().replaceAll("\\s+", " ");
    }

    private static void actualTexts(PDStructureNode node, StringBuilder texts) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    texts.append('\n').append(element.getActualText());
                }
                actualTexts(element, texts);
            }
        }
    }

    /** Left beside the test reports, for eyes. */
    static void keep(byte[] pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "certificates"));
        Files.write(folder.resolve(name.replaceAll("[^\\p{L}0-9-]", "_") + ".pdf"), pdf);
    }
}
