package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_IS_A_MOODLE_ARCHIVE;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_IS_WHOLE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** The files in a backup, one after the other, whether it is a gzipped tar or a zip. Nothing is written anywhere. */
final class Archive {
    private static final int MOST_FILES = 60_000;
    private static final int BUFFER = 64 * 1024;

    private Archive() {}

    /** Looks at a file, or passes it over. */
    @FunctionalInterface
    interface Visitor {
        void file(String name, InputStream content) throws IOException;
    }

    static void walk(BackupSource source, Visitor visitor) {
        try (var file = source.open()) {
            var counted = new Counted();
            var in = new BufferedInputStream(counted.in(file), BUFFER);
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (first == 0x1f && second == 0x8b) {
                tape(new Tape(counted.out(new GZIPInputStream(in, BUFFER))), visitor);
            } else if (first == 'P' && second == 'K') {
                zip(new ZipInputStream(in), counted, visitor);
            } else {
                throw A_BACKUP_IS_A_MOODLE_ARCHIVE.violated();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw A_BACKUP_IS_WHOLE.violated();
        }
    }

    private static void tape(Tape tape, Visitor visitor) throws IOException {
        int files = 0;
        for (var name = tape.next(); name != null; name = tape.next()) {
            A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS.require(++files <= MOST_FILES);
            visitor.file(plain(name), tape.content());
        }
        A_BACKUP_IS_A_MOODLE_ARCHIVE.require(files > 0);
    }

    private static void zip(ZipInputStream zip, Counted counted, Visitor visitor) throws IOException {
        int files = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS.require(++files <= MOST_FILES);
            var name = plain(entry.getName());
            var content = counted.out(zip);
            if (!entry.isDirectory()) {
                visitor.file(name, content);
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
        A_BACKUP_IS_A_MOODLE_ARCHIVE.require(files > 0);
    }

    /** A name that stays within the archive. No file is ever written under it; one that tries is no backup of Moodle. */
    private static String plain(String name) {
        var path = name.startsWith("./") ? name.substring(2) : name;
        A_BACKUP_HOLDS_PLAIN_FILES_ONLY.require(!path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && !("/" + path + "/").contains("/../"));
        return path;
    }
}
