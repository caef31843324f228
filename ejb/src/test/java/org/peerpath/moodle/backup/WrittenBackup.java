package org.peerpath.moodle.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes backups as Moodle does, to be read again: as a gzipped tar or a zip, with questions as Moodle 3 or 4 keeps them. */
final class WrittenBackup {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder files = new StringBuilder();
    private final StringBuilder activities = new StringBuilder();
    private final Map<Integer, List<Integer>> sequences = new LinkedHashMap<>();
    private final Map<Integer, String[]> sections = new LinkedHashMap<>();
    private String type = "course";
    private boolean users;

    WrittenBackup section(int id, String name, String summary) {
        sections.put(id, new String[] {name, summary});
        sequences.put(id, new ArrayList<>());
        return this;
    }

    /** An activity; its own file is left out where it says nothing. */
    WrittenBackup activity(int section, int cm, String kind, String title, String inner) {
        return activity(section, cm, kind, title, inner, true);
    }

    WrittenBackup activity(int section, int cm, String kind, String title, String inner, boolean visible) {
        sequences.computeIfAbsent(section, none -> new ArrayList<>()).add(cm);
        activities.append(
                """
                <activity><moduleid>%d</moduleid><sectionid>%d</sectionid><modulename>%s</modulename><title>%s</title>
                <directory>activities/%s_%d</directory></activity>"""
                        .formatted(cm, section, kind, escaped(title), kind, cm));
        put(
                "activities/" + kind + "_" + cm + "/module.xml",
                "<module id=\"" + cm + "\"><modulename>" + kind + "</modulename><visible>" + (visible ? 1 : 0)
                        + "</visible></module>");
        if (!inner.isEmpty()) {
            put(
                    "activities/" + kind + "_" + cm + "/" + kind + ".xml",
                    "<activity id=\"1\" moduleid=\"" + cm
                            + "\" modulename=\"" + kind + "\" contextid=\"" + (1000 + cm) + "\"><" + kind
                            + " id=\"1\"><name>"
                            + escaped(title) + "</name>" + inner + "</" + kind + "></activity>");
        }
        return this;
    }

    /** A file of an activity. @return its SHA-1 */
    WrittenBackup file(int cm, String kind, String area, String item, String path, byte[] content) {
        return file(1000 + cm, "mod_" + kind, area, item, path, sha1(content), content);
    }

    WrittenBackup file(
            int context, String component, String area, String item, String path, String hash, byte[] content) {
        int slash = path.lastIndexOf('/') + 1;
        files.append(
                """
                <file id="%d"><contenthash>%s</contenthash><contextid>%d</contextid><component>%s</component>
                <filearea>%s</filearea><itemid>%s</itemid><filepath>%s</filepath><filename>%s</filename>
                <userid>7</userid><author>Maria Secret</author><mimetype>image/png</mimetype></file>"""
                        .formatted(
                                files.length(),
                                hash,
                                context,
                                component,
                                area,
                                item,
                                path.substring(0, slash),
                                escaped(path.substring(slash))));
        entries.put("files/" + hash.substring(0, 2) + "/" + hash, content);
        return this;
    }

    WrittenBackup withPeople() {
        users = true;
        put(
                "users.xml",
                "<users><user id=\"7\"><firstname>Maria</firstname><lastname>Secret</lastname></user></users>");
        put("gradebook.xml", "<gradebook><grade_grades>Maria Secret 3</grade_grades></gradebook>");
        return this;
    }

    WrittenBackup ofType(String other) {
        type = other;
        return this;
    }

    WrittenBackup put(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WrittenBackup put(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    WrittenBackup without(String name) {
        entries.put(name, new byte[0]);
        return this;
    }

    BackupSource zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : all().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return source(out.toByteArray());
    }

    BackupSource tape() {
        return source(tapeBytes());
    }

    byte[] tapeBytes() {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            for (var entry : all().entrySet()) {
                gzip.write(header(entry.getKey(), entry.getValue().length, '0'));
                gzip.write(entry.getValue());
                gzip.write(new byte[(512 - entry.getValue().length % 512) % 512]);
            }
            gzip.write(new byte[1024]);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    static BackupSource source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private Map<String, byte[]> all() {
        var all = new LinkedHashMap<>(entries);
        put(all, "moodle_backup.xml", about());
        put(all, "files.xml", "<files>" + files + "</files>");
        int number = 0;
        for (var section : sections.entrySet()) {
            var ids = sequences.getOrDefault(section.getKey(), List.of()).stream()
                    .map(String::valueOf)
                    .toList();
            put(
                    all,
                    "sections/section_" + section.getKey() + "/section.xml",
                    ("<section id=\"%d\"><number>%d</number>"
                                    + "<name>%s</name><summary>%s</summary><summaryformat>1</summaryformat>"
                                    + "<sequence>%s</sequence><visible>1</visible></section>")
                            .formatted(
                                    section.getKey(),
                                    number++,
                                    escaped(section.getValue()[0]),
                                    escaped(section.getValue()[1]),
                                    String.join(",", ids)));
        }
        all.values().removeIf(content -> content.length == 0);
        return all;
    }

    private static void put(Map<String, byte[]> all, String name, String content) {
        all.putIfAbsent(
                name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content).getBytes(StandardCharsets.UTF_8));
    }

    private String about() {
        return """
                <moodle_backup><information><name>b.mbz</name><moodle_release>4.1 (Build: 20221128)</moodle_release>
                <original_course_fullname>Peer &amp;amp; support</original_course_fullname>
                <details><detail backup_id="1"><type>%s</type><format>moodle2</format></detail></details>
                <contents><activities>%s</activities></contents>
                <settings><setting><level>root</level><name>users</name><value>%d</value></setting></settings>
                </information></moodle_backup>"""
                .formatted(type, activities, users ? 1 : 0);
    }

    static byte[] header(String name, long size, char kind) {
        var header = new byte[512];
        var named = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(named, 0, header, 0, Math.min(100, named.length));
        put(header, 124, "%011o".formatted(size));
        header[156] = (byte) kind;
        put(header, 257, "ustar");
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (var one : header) {
            sum += one & 0xff;
        }
        put(header, 148, "%06o".formatted(sum));
        return header;
    }

    private static void put(byte[] header, int at, String digits) {
        var bytes = digits.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String sha1(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (java.security.NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Questions as Moodle keeps them up to 3.11. */
    static String old(String... questions) {
        return "<question_categories><question_category id=\"1\"><name>Bank</name><questions>"
                + String.join("", questions) + "</questions></question_category></question_categories>";
    }

    /** The same since 4.0: each in an entry of the bank, with the versions it had. The entry’s number is the question’s. */
    static String since4(String... questions) {
        var entries = new StringBuilder();
        for (int at = 0; at < questions.length; at++) {
            entries.append(
                    """
                    <question_bank_entry id="%d"><question_version>
                    <question_versions id="1"><version>1</version><status>ready</status><questions>
                    <question id="9%d"><name>Old</name><questiontext>Old words</questiontext><qtype>essay</qtype></question>
                    </questions></question_versions>
                    <question_versions id="2"><version>2</version><status>ready</status><questions>%s</questions>
                    </question_versions></question_version></question_bank_entry>"""
                            .formatted(at + 1, at, questions[at]));
        }
        return "<question_categories><question_category id=\"1\"><name>Bank</name><question_bank_entries>" + entries
                + "</question_bank_entries></question_category></question_categories>";
    }

    static String question(int id, String kind, String name, String text, String plugin) {
        return ("<question id=\"%d\"><parent>0</parent><name>%s</name><questiontext>%s</questiontext>"
                        + "<generalfeedback>&lt;p&gt;Well&lt;/p&gt;</generalfeedback><qtype>%s</qtype>"
                        + "<createdby>7</createdby><plugin_qtype_%s_question>%s</plugin_qtype_%s_question></question>")
                .formatted(id, name, escaped("<p>" + text + "</p>"), kind, kind, plugin, kind);
    }

    /** @param answers pairs: what is offered, what it is worth */
    static String answers(String... answers) {
        var written = new StringBuilder("<answers>");
        for (int at = 0; at < answers.length; at += 2) {
            written.append(
                    "<answer id=\"%d\"><answertext>%s</answertext><fraction>%s</fraction><feedback></feedback></answer>"
                            .formatted(at / 2 + 1, escaped(answers[at]), answers[at + 1]));
        }
        return written + "</answers>";
    }

    static String slotOld(int slot, int question) {
        return "<question_instance id=\"%d\"><slot>%d</slot><questionid>%d</questionid></question_instance>"
                .formatted(slot, slot, question);
    }

    static String slotNew(int slot, int entry) {
        return ("<question_instance id=\"%d\"><slot>%d</slot><question_reference id=\"1\">"
                        + "<questionbankentryid>%d</questionbankentryid><version>$@NULL@$</version>"
                        + "</question_reference></question_instance>")
                .formatted(slot, slot, entry);
    }
}
