package org.peerpath.moodle.service;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_SOMETHING_TO_BRING;
import static org.peerpath.moodle.MoodleRule.A_COURSE_GOES_INTO_A_DRAFT;
import static org.peerpath.moodle.MoodleRule.A_LANGUAGE_IS_ONE_OF_THE_PROGRAMME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.Draft;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.learning.service.CourseIntake;
import org.peerpath.moodle.MoodleImport;
import org.peerpath.moodle.backup.BackupSource;
import org.peerpath.moodle.backup.FilesFound;
import org.peerpath.moodle.backup.MoodleBackup;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.ProgrammeVersionState;
import org.peerpath.programme.TextPath;

/** Looks at a backup of Moodle: what would come into a draft. Nothing of it is in the course yet. */
@Stateless
public class MoodleLook {
    /** Larger backups are refused. */
    public static final long BYTES_MAX = 250_000_000L;

    @Inject
    private LedVersions led;

    @Inject
    private Imports imports;

    @Inject
    private CourseIntake intake;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Where a course would come in. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MoodleDoor door(long versionId, Locale reader) {
        var version = led.version(versionId);
        var draft = Draft.of(version.source());
        return new MoodleDoor(
                versionId,
                version.programmeId(),
                version.number(),
                isWritable(version),
                draft.called(TextPath.ROOT, reader.getLanguage()),
                draft.languages(),
                imports.rows(versionId),
                led.zone());
    }

    /** What would come, or came. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportView open(long versionId, long importId, Locale reader) {
        var version = led.version(versionId);
        var one = imports.of(versionId, importId);
        var draft = Draft.of(version.source());
        return new ImportView(
                importId,
                versionId,
                one.state(),
                one.language(),
                one.lookedAt(),
                led.zone(),
                CourseDocument.read(one.document()),
                draft.choices("modules").stream()
                        .map(path -> new ModuleChoice(path.last(), draft.called(path, reader.getLanguage())))
                        .toList(),
                isWritable(version),
                version.ownersVersion() != null);
    }

    /**
     * Reads a backup and keeps what of it could come, for a while; the backup itself is not kept.
     *
     * @return the number under which it waits
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long look(long versionId, String language, BackupSource backup) {
        var version = led.version(versionId);
        A_COURSE_GOES_INTO_A_DRAFT.require(isWritable(version));
        A_LANGUAGE_IS_ONE_OF_THE_PROGRAMME.require(
                Draft.of(version.source()).languages().contains(language));
        var course = MoodleBackup.read(backup, language);
        imports.forgetSeen(versionId, actor.personId());
        var one = new MoodleImport(
                version, actor.personId(), language, course.title(), CourseDocument.write(course), clock.instant());
        imports.add(one);
        var names = FilesFound.wanted(course);
        var files = new FilesLooked(imports, intake, one, names, clock);
        MoodleBackup.files(backup, names.keySet(), CourseIntake.BYTES_MAX, files);
        var whole = files.found().in(course, language);
        A_BACKUP_HOLDS_SOMETHING_TO_BRING.require(whole.isBringing());
        one.describe(CourseDocument.write(whole));
        return one.id();
    }

    static boolean isWritable(ProgrammeVersion version) {
        return version.state() == ProgrammeVersionState.DRAFT && !version.isFrozen();
    }
}
