package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.RemarkKind;

/** A backup of a Moodle course (`.mbz`, since Moodle 2.6): what it holds, and the files it brings. */
public final class MoodleBackup {
    private static final Pattern FILE = Pattern.compile("files/[0-9a-f]{2}/([0-9a-f]{40})");

    /** Sections that show other parts of the course, and banks that hold what quizzes ask. */
    private static final Set<String> NOT_ITSELF = Set.of("subsection", "qbank");

    /** More than any course lays into its modules. */
    private static final int MOST_THINGS = 3000;

    private MoodleBackup() {}

    /** Is told what is in the files that were asked for. */
    public interface Looking {
        void found(String sha1, byte[] content);

        void refused(String sha1, RemarkKind why);
    }

    /**
     * The course as it would be here, files not looked into yet.
     *
     * @param language in which the course is written
     * @throws org.peerpath.kernel.BusinessRuleViolation of a {@code MoodleRule}, if it is no such backup or not a whole one
     */
    public static BroughtCourse read(BackupSource source, String language) {
        var raw = BackupReading.of(source);
        var pieces = new Pieces(raw, language);
        var left = new LinkedHashSet<>(raw.contents.keySet());
        var sections = new ArrayList<BroughtSection>();
        for (var section : raw.sections) {
            var title = section.title().isEmpty() ? Phrases.in(language).section(section.number()) : section.title();
            var parts = new ArrayList<BroughtPiece>();
            if (!section.summary().isBlank()) {
                parts.add(pieces.summary(section, title));
            }
            boolean last = section == raw.sections.get(raw.sections.size() - 1);
            inOrder(raw, section, left, last).forEach(activity -> parts.add(pieces.of(activity)));
            if (!parts.isEmpty()) {
                sections.add(new BroughtSection(Plain.shortened(title, 120), parts));
            }
        }
        var activities = raw.contents.keySet().stream().map(raw::activity).toList();
        var course = new BroughtCourse(
                Plain.shortened(raw.title, 200),
                Plain.shortened(raw.release, 60),
                raw.people,
                new Quizzes(raw).left(activities),
                sections);
        A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS.require(course.things() <= MOST_THINGS);
        return course;
    }

    /** As the section lists them; in the last one also what no section lists. */
    private static List<RawActivity> inOrder(RawCourse raw, RawSection section, Set<String> left, boolean last) {
        var sequence = new HashSet<>(section.sequence());
        var listed = section.sequence().stream().filter(left::contains);
        var unlisted = left.stream()
                .filter(id -> !sequence.contains(id))
                .filter(id -> last || raw.sectionOf(id).equals(section.id()));
        var ids = Stream.concat(listed, unlisted).toList();
        ids.forEach(left::remove);
        return ids.stream()
                .map(raw::activity)
                .filter(activity -> !NOT_ITSELF.contains(activity.kind()))
                .toList();
    }

    /** Looks into the files with these SHA-1 hashes, one at a time; what is not in the archive is not told of. */
    public static void files(BackupSource source, Set<String> wanted, int most, Looking looking) {
        Archive.walk(source, (name, content) -> {
            var file = FILE.matcher(name);
            if (file.matches() && wanted.contains(file.group(1))) {
                look(file.group(1), content, most, looking);
            }
        });
    }

    private static void look(String sha1, InputStream content, int most, Looking looking) throws IOException {
        var bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            looking.refused(sha1, RemarkKind.FILE_TOO_LARGE);
        } else if (!sha1.equals(sha1(bytes))) {
            looking.refused(sha1, RemarkKind.FILE_NOT_WHOLE);
        } else {
            looking.found(sha1, bytes);
        }
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
