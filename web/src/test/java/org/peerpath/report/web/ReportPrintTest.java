package org.peerpath.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerpath.print.service.AccessiblePdf;
import org.peerpath.report.web.ReportTable.Key;
import org.peerpath.report.web.ReportTable.Row;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPrintTest {
    private static final LocalDate DAY = LocalDate.parse("2027-01-05");

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"1, en", "60, de"})
    void a_report_of_any_length_is_archival_accessible_and_says_each_figure(int groups, String language)
            throws Exception {
        var rows = IntStream.range(0, groups)
                .mapToObj(i -> new Row("Ομάδα <b>" + i + "</b> & Пётр", List.of("< 5", "1" + i)))
                .toList();
        var keys = List.of(new Key("a", "Completed"), new Key("b", "On the way"), new Key("c", "Resting"));
        var table = new ReportTable(
                "people",
                "Who came",
                List.of("Group", "People", "On the way"),
                rows,
                List.of(Bar.of("", 9, 12, 7)),
                keys);
        var pdf = AccessiblePdf.of(
                new ReportPrint("Report", Locale.forLanguageTag(language))
                        .say("As it stood")
                        .show(List.of(table))
                        .page(),
                DAY);
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
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("< 5", "Ομάδα <b>" + (groups - 1) + "</b> & Пётр");
        }
    }

    /** For looking at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
