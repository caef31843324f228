package org.peerpath.translation.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.drafting.Draft;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.translation.FileTexts;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.TranslationState;

/** Files for translators: judged by a reader that is not ours, brought back by a tool that is not ours, and hostile ones. */
class XliffTest {
    private static final MultilingualText TITLE =
            new MultilingualText("title", "title", "title", 40, true, Map.of("en", "Listening", "de", "Zuhören"));
    private static final MultilingualText TASK = new MultilingualText(
            "components,c1,task",
            "components › Essay",
            "task",
            400,
            false,
            Map.of("en", "Write **one** page.\n\n- about <you> & us\n- {name}", "de", "Alt"));
    private static final MultilingualText BODY = new MultilingualText(
            "learning,m1,77,body", "A page", "body", 40_000, false, Map.of("en", "Words with a bell\u0007 in them"));

    private static final IntFunction<String> AT_MOST = most -> "höchstens " + most;

    private static XliffWriter.Line line(MultilingualText text, TranslationState state) {
        return new XliffWriter.Line(text, state, false);
    }

    private static List<XliffWriter.Line> lines() {
        return List.of(
                line(TITLE, TranslationState.REVIEWED),
                line(TASK, TranslationState.OUTDATED),
                line(BODY, TranslationState.MISSING));
    }

    private static String written() {
        return XliffWriter.write("quiet-harbour", 3, "en", "de", lines(), AT_MOST);
    }

    private static List<Taken> taken(String file) {
        var document = XliffReader.read(file.getBytes(StandardCharsets.UTF_8));
        document.requireFor("quiet-harbour", "en", "de");
        return new TakingIn("en", "de", lines(), text -> true).of(document);
    }

    private static List<Unit> judged(String file) {
        var units = new ArrayList<Unit>();
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(file);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
        }
        return units;
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer2peer", "ex-in", "scottish-pda", "us-state-with-renewal"})
    void every_bundled_programme_goes_out_as_xliff_that_others_find_right(String name) {
        var texts = FileTexts.of(Draft.of(ProgrammeFile.bundledText(name)));
        var lines = texts.stream()
                .map(one -> line(one.text(), TranslationState.WRITTEN))
                .toList();
        var units = judged(XliffWriter.write(name, 1, "en", "de", lines, AT_MOST));
        assertThat(units).hasSameSizeAs(texts).extracting(Unit::getId).doesNotHaveDuplicates();
    }

    @Test
    void words_and_states_stand_in_the_file_as_they_are() {
        var units = judged(written());
        assertThat(units).extracting(Unit::getId).containsExactly("title", "components:c1:task", "learning:m1:77:body");
        var task = units.get(1).getSegment(0);
        assertThat(task.getSource().getPlainText()).isEqualTo(TASK.in("en"));
        assertThat(task.getTarget(GetTarget.DONT_CREATE).getPlainText()).isEqualTo("Alt");
        assertThat(task.getSubState()).isEqualTo("peerpath:outdated");
        assertThat(units)
                .extracting(unit -> unit.getSegment(0).getState())
                .containsExactly(TargetState.REVIEWED, TargetState.INITIAL, TargetState.INITIAL);
        assertThat(units.get(0).getPart(0).getTarget().getPlainText()).isEqualTo("Zuhören");
    }

    @Test
    void what_a_tool_wrote_anew_comes_back_with_its_translations() {
        var out = new StringWriter();
        try (var reader = new XLIFFReader();
                var writer = new XLIFFWriter()) {
            writer.create(out, "en", "de");
            reader.open(written());
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit()) {
                    var segment = event.getUnit().getSegment(0);
                    var target = segment.getTarget(GetTarget.CREATE_EMPTY);
                    target.clear();
                    target.append("Neu & " + event.getUnit().getId() + " in **zwei**\nZeilen");
                    segment.setState(TargetState.TRANSLATED);
                }
                writer.writeEvent(event);
            }
        }
        var taken = taken(out.toString());
        assertThat(taken).extracting(Taken::outcome).containsExactly(Outcome.CHANGED, Outcome.CHANGED, Outcome.NEW);
        assertThat(taken.get(1).after()).contains("in **zwei**\nZeilen").contains("Neu & ");
        assertThat(taken.get(0).after()).doesNotContain("\n");
    }

    @Test
    void a_file_that_comes_back_untouched_changes_nothing() {
        assertThat(taken(written()))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.SAME, Outcome.SAME, Outcome.EMPTY);
    }

    @Test
    void an_outdated_translation_that_somebody_calls_translated_still_fits() {
        var confirmed = written().replace("state=\"initial\" subState=\"peerpath:outdated\"", "state=\"translated\"");
        assertThat(taken(confirmed))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.SAME, Outcome.CONFIRMED, Outcome.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOURCE_CHANGED    | <source>Listening | <source>Hearing",
                "WRITTEN_MEANWHILE | pp:was=\"          | pp:was=\"0",
                "MARKUP            | Zuhören           | Zu &lt;script>alert(1)&lt;/script>",
                "MARKUP            | Zuhören           | [Zu](javascript:alert(1))",
                "FOREIGN           | Zuhören           | Zu<script/>",
                "FOREIGN           | Zuhören           | Zu<pc id=\"1\">hören</pc>",
                "CONTROL           | Zuhören           | Zu<cp hex=\"0007\"/>hören",
                "CONTROL           | Zuhören           | Zu&#x202E;hören",
                "TOO_LONG          | Zuhören           | Zuhören, und zwar ganz genau und sehr lange Zeit",
                "UNKNOWN           | id=\"title\"        | id=\"nothing\"",
            })
    void what_cannot_be_taken_is_said_with_its_line(Outcome outcome, String there, String instead) {
        var said = written().replace("Zuhören", "Zuhoeren").replace(there, instead);
        if (there.equals("Zuhören")) {
            said = written().replace(there, instead);
        }
        var first = taken(said).get(0);
        assertThat(first.outcome()).isEqualTo(outcome);
        assertThat(first.line()).isEqualTo(4);
    }

    @Test
    void the_same_unit_twice_is_taken_once() {
        var unit = written()
                .replaceAll("(?s).*(<unit id=\"title\".*?</unit>).*", "$1")
                .replace("Zuhören", "Hinhören");
        var twice = written().replaceAll("(?s)<unit id=\"title\".*?</unit>", unit.replace("$", "\\$") + unit);
        assertThat(taken(twice)).extracting(Taken::outcome).startsWith(Outcome.CHANGED, Outcome.TWICE);
    }

    @Test
    void a_text_that_moved_is_found_by_its_words() {
        var moved = new MultilingualText("modules,m1,intentions,~4", "", "", 99, false, Map.of("en", "Be there"));
        var now = new TakingIn("en", "de", List.of(line(moved, TranslationState.MISSING)), text -> true);
        var before = new MultilingualText("modules,m1,intentions,~3", "", "", 99, false, moved.words());
        var file = XliffWriter.write("a", 1, "en", "de", List.of(line(before, TranslationState.MISSING)), AT_MOST)
                .replace("</source>", "</source><target>Da sein</target>");
        var taken = now.of(XliffReader.read(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken).extracting(Taken::outcome).containsExactly(Outcome.NEW);
        assertThat(taken.get(0).text()).isEqualTo(moved);
    }

    @Test
    void a_text_that_a_tool_cut_in_pieces_is_one_again_and_half_of_it_is_none() {
        var whole = "<segment state=\"translated\"><source>Liste</source><target order=\"2\">hören</target></segment>"
                + "<segment state=\"translated\"><source>ning</source><target order=\"1\">Hin</target></segment>";
        var cut = written().replaceFirst("(?s)<segment.*?</segment>", whole);
        assertThat(taken(cut).get(0).after()).isEqualTo("Hinhören");
        var half = written()
                .replaceFirst("(?s)<segment.*?</segment>", whole.replace("<target order=\"1\">Hin</target>", ""));
        assertThat(taken(half).get(0).outcome()).isEqualTo(Outcome.EMPTY);
    }

    private static void refused(byte[] file, XliffFault fault, int line) {
        var begin = worked();
        assertThatThrownBy(() -> XliffReader.read(file)).isInstanceOfSatisfying(XliffRefused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.line()).isEqualTo(line);
        });
        assertThat(Duration.ofNanos(worked() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    private static void refused(String file, XliffFault fault, int line) {
        refused(file.getBytes(StandardCharsets.UTF_8), fault, line);
    }

    @Test
    void hostile_files_are_refused_at_once_with_line_and_reason() {
        var secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n";
        var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        refused(written().replace(declaration, declaration + secret).replace("Zuhören", "&e;"), XliffFault.DOCTYPE, 2);
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'z'; name++) {
            var inner = "&" + (char) (name - 1) + ";";
            bomb.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(inner.repeat(10))
                    .append("\">");
        }
        refused(declaration + bomb + "]>\n<xliff>&y;</xliff>", XliffFault.DOCTYPE, 2);
        refused(written().replace("Zuhören", "&e;"), XliffFault.NOT_XML, 11);
        var group = "<group id=\"g\">";
        refused(
                written().replace("<unit id=\"title\"", group.repeat(100_000) + "<unit id=\"title\""),
                XliffFault.TOO_DEEP,
                4);
        refused(new byte[50_000_000], XliffFault.TOO_LARGE, 0);
        refused(written().getBytes(StandardCharsets.UTF_16), XliffFault.NOT_UTF8, 0);
        refused(written().getBytes(Charset.forName("windows-1252")), XliffFault.NOT_UTF8, 0);
        refused(written().replace("UTF-8", "ISO-8859-1"), XliffFault.NOT_UTF8, 1);
        refused(written().replace("Zuhören", "Zu\u0001"), XliffFault.NOT_XML, 11);
        refused(written().substring(0, 600), XliffFault.NOT_XML, 11);
        refused("", XliffFault.NOT_XML, 1);
        refused("title: a", XliffFault.NOT_XML, 1);
        refused("<html/>", XliffFault.NO_XLIFF, 1);
        refused(
                "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>",
                XliffFault.OTHER_VERSION,
                1);
        refused(written().replace("version=\"2.1\"", "version=\"2.2\""), XliffFault.OTHER_VERSION, 2);
        var attributes = new StringBuilder("<xliff ");
        for (int i = 0; i < 200_000; i++) {
            attributes.append('a').append(i).append("=\"\" ");
        }
        refused(attributes + "/>", XliffFault.NOT_XML, 1);
    }

    @Test
    void twenty_thousand_units_are_enough() {
        var unit = "<unit id=\"a\"><segment><source>a</source></segment></unit>\n";
        var file = written().replaceFirst("<unit id=\"title\"", unit.repeat(20_001) + "<unit id=\"title\"");
        refused(file, XliffFault.TOO_MANY_UNITS, 20_004);
    }

    @ParameterizedTest
    @CsvSource({
        "another-programme, en, de, OTHER_PROGRAMME",
        "quiet-harbour, es, de, OTHER_SOURCE_LANGUAGE",
        "quiet-harbour, en, ro, OTHER_TARGET_LANGUAGE",
    })
    void a_file_of_something_else_is_not_taken(String programme, String source, String target, XliffFault fault) {
        var document = XliffReader.read(written().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> document.requireFor(programme, source, target))
                .isInstanceOfSatisfying(XliffRefused.class, refused -> assertThat(refused.fault())
                        .isEqualTo(fault));
    }

    /** Nanoseconds that this thread has worked: how busy the machine is with other things does not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
