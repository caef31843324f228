package org.peerpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Statements;
import org.peerpath.harness.Tables;

/** A lead tells how the programme goes: what the page and the files say is what the tables say, and small numbers stay in. */
class ReportIT extends Peerpath {
    private static final int BUDGET = 8;

    private final PlainBrowser lead = PlainBrowser.of("lead");
    private final String programme =
            Tables.column("select id from programme where slug = 'peer2peer'").get(0);

    @Test
    void what_a_report_says_is_what_the_tables_say() throws IOException {
        var year = Tables.column("select max(extract(year from c.starts_on)) from cohort c join enrolment e"
                        + " on e.cohort_id = c.id where c.state = 'OPEN' and c.programme_id = " + programme)
                .get(0)
                .replaceFirst("\\..*", "");
        var address = "/team/report/" + programme + "/" + year;
        lead.open(address);
        var asked = Statements.during(() -> lead.open(address));
        assertThat(asked.count()).as("%s", asked.sql()).isLessThanOrEqualTo(BUDGET);
        var page = lead.open(address);
        assertThat(page.page().select("section[aria-labelledby=people] svg.drawn rect.part"))
                .isNotEmpty();

        var exact = csv("/programme-report/" + programme + "/" + year + "-exact.csv");
        var people = Tables.ask("select c.name, count(*), sum(case when e.state = 'ACTIVE' then 1 else 0 end)"
                + " from cohort c join enrolment e on e.cohort_id = c.id where c.state = 'OPEN' and c.programme_id = "
                + programme + " and extract(year from c.starts_on) = " + year + " group by c.id, c.name");
        assertThat(people).isNotEmpty().allSatisfy(group -> assertThat(
                        exact.stream().filter(row -> row.size() > people.get(0).size() + 1))
                .anySatisfy(row ->
                        assertThat(List.of(row.get(0), row.get(3), row.get(4))).isEqualTo(group)));

        var shared = csv("/programme-report/" + programme + "/" + year + ".csv");
        assertThat(shared).noneSatisfy(row -> assertThat(row.get(0))
                .isEqualTo(people.get(0).get(0)));
        assertThat(shared.stream().flatMap(CSVRecord::stream)).noneMatch(cell -> cell.matches("[1-4]"));

        var pdf = lead.ask(Method.GET, "/programme-report/" + programme + "/" + year + ".pdf");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.bodyAsBytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Report: ", "All together", year);
        }
    }

    @Test
    void what_is_no_year_of_theirs_is_not_there() {
        for (var tail : List.of("/1999", "/2026.exe", "/20261.csv", "", "/x.pdf")) {
            assertThat(lead.ask(Method.GET, "/programme-report/" + programme + tail)
                            .statusCode())
                    .as(tail)
                    .isEqualTo(404);
        }
        assertThat(lead.open("/team/report/" + programme + "/1999").status()).isEqualTo(404);
    }

    private List<CSVRecord> csv(String address) throws IOException {
        var text = new String(lead.ask(Method.GET, address).bodyAsBytes(), StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
