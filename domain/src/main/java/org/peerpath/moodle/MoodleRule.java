package org.peerpath.moodle;

import org.peerpath.kernel.Rule;

/** Why a backup is not taken. Each name is the key of the sentence a person reads. */
public enum MoodleRule implements Rule {
    A_BACKUP_IS_SMALL_ENOUGH,
    A_BACKUP_IS_A_MOODLE_ARCHIVE,
    A_BACKUP_IS_WHOLE,
    /** Something small that becomes very large when it is unpacked. */
    A_BACKUP_UNPACKS_TO_A_COURSE,
    A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS,
    /** Ways out of the archive, links, devices. */
    A_BACKUP_HOLDS_PLAIN_FILES_ONLY,
    A_BACKUP_SAYS_WHAT_IT_HOLDS,
    /** Of one activity or one section, or of the people. */
    A_BACKUP_IS_OF_A_WHOLE_COURSE,
    /** The same course in another format, Common Cartridge. */
    A_BACKUP_IS_NO_CARTRIDGE,
    A_BACKUP_IS_WRITTEN_PLAINLY,
    A_BACKUP_HOLDS_SOMETHING_TO_BRING,
    A_COURSE_GOES_INTO_A_DRAFT,
    A_SECTION_GOES_INTO_A_MODULE_OF_THE_DRAFT,
    SOMETHING_IS_CHOSEN,
    A_LANGUAGE_IS_ONE_OF_THE_PROGRAMME
}
