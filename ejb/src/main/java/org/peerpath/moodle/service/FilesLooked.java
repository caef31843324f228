package org.peerpath.moodle.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.learning.LearningRule;
import org.peerpath.learning.service.CourseIntake;
import org.peerpath.moodle.MoodleImport;
import org.peerpath.moodle.RemarkKind;
import org.peerpath.moodle.backup.FilesFound;
import org.peerpath.moodle.backup.MoodleBackup;

/** Looks into the files of a backup as they come by, and keeps those that can be shown, as many as one request can. */
final class FilesLooked implements MoodleBackup.Looking {
    private static final long MOST_BYTES = 400_000_000L;

    /** Pictures are drawn anew, and somebody waits. */
    private static final Duration LONGEST = Duration.ofSeconds(150);

    private final Imports imports;
    private final CourseIntake intake;
    private final MoodleImport course;
    private final Map<String, String> names;
    private final Clock clock;
    private final Instant until;
    private final FilesFound found = new FilesFound();
    private long bytes;

    FilesLooked(Imports imports, CourseIntake intake, MoodleImport course, Map<String, String> names, Clock clock) {
        this.imports = imports;
        this.intake = intake;
        this.course = course;
        this.names = names;
        this.clock = clock;
        this.until = clock.instant().plus(LONGEST);
    }

    FilesFound found() {
        return found;
    }

    /** The same file may stand twice in an archive that somebody made by hand: once is enough. */
    @Override
    public void found(String sha1, byte[] content) {
        if (imports.holds(course.id(), sha1)) {
            return;
        }
        if (bytes + content.length > MOST_BYTES || clock.instant().isAfter(until)) {
            found.refused(sha1, RemarkKind.FILES_TOO_MANY);
            return;
        }
        try {
            var checked = intake.check(content, names.getOrDefault(sha1, ""));
            bytes += checked.bytes().length;
            imports.keep(course.id(), sha1, checked.mediaType(), checked.bytes());
            found.kept(sha1, checked.kind());
        } catch (BusinessRuleViolation refused) {
            found.refused(sha1, why(refused));
        }
    }

    private static RemarkKind why(BusinessRuleViolation refused) {
        return refused.rule() == LearningRule.A_PICTURE_CAN_BE_DRAWN
                ? RemarkKind.PICTURE_BROKEN
                : RemarkKind.FILE_OF_OTHER_KIND;
    }

    @Override
    public void refused(String sha1, RemarkKind why) {
        found.refused(sha1, why);
    }
}
