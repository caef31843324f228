package org.peerpath.placement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerpath.placement.Capacity;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AgreementPdfTest {
    private static final Instant WRITTEN = Instant.parse("2027-01-05T23:30:00Z");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "de, 30", "es, 0"})
    void any_version_is_archival_accessible_and_says_what_was_signed_by_whom(String language, int paragraphs)
            throws Exception {
        var hostile = "<b>Пётр</b> & Ελένη\u0007, שָׂרָה לֵוִי, پروین گلچهره, 心, 😀\nA second line.";
        var terms = String.join(
                "\n\n", java.util.Collections.nCopies(Math.max(paragraphs, 1), paragraphs == 0 ? "" : hostile));
        var pdf = new AgreementPdf(language, MADRID)
                .version(new VersionRow(7, 3, WRITTEN, "Robin", Capacity.TRAINEE, paragraphs == 1 ? WRITTEN : null))
                .words(terms)
                .signed(
                        paragraphs == 0
                                ? List.of()
                                : List.of(
                                        new AgreementView.Signed(Capacity.TRAINEE, 1, "Robin Quiroga", WRITTEN),
                                        new AgreementView.Signed(Capacity.HOST, 2, "پروین", WRITTEN)),
                        "a".repeat(64))
                .draw(WRITTEN);
        keep(pdf, language);
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var judgement = validator.validate(parser);
                assertThat(judgement.isCompliant())
                        .as(() -> flavour + ": " + judgement.getTestAssertions())
                        .isTrue();
            }
        }
        if (paragraphs > 0) {
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("<b>Пётр</b> & Ελένη", "A second line.", "Robin Quiroga", "00:30 (Madrid)");
            }
        }
    }

    /** For looking at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "agreements"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
