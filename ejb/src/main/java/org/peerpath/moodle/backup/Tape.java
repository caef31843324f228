package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_IS_A_MOODLE_ARCHIVE;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tar archive, one file after the other: names of up to a few kilobytes, and nothing that is no plain file. What a header
 * claims is never believed before the bytes are there, so no header makes it take more memory than a block.
 */
final class Tape {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 4096;
    /** Headers that only say more about the file behind them. */
    private static final int MOST_BESIDE = 4;

    private static final Pattern PATH = Pattern.compile("(?:^|\\n)\\d{1,5} path=([^\\n]+)\\n");

    private final InputStream in;
    private long left;
    private long padding;

    Tape(InputStream in) {
        this.in = in;
    }

    /** The name of the next plain file; nothing at the end. */
    @Nullable
    String next() throws IOException {
        String longName = null;
        int beside = 0;
        while (beside++ <= MOST_BESIDE) {
            pass();
            var header = in.readNBytes(BLOCK);
            if (header.length == 0 || isBlank(header)) {
                return null;
            }
            if (header.length < BLOCK) {
                throw new EOFException();
            }
            A_BACKUP_IS_A_MOODLE_ARCHIVE.require(isTrue(header));
            left = number(header, 124, 12);
            padding = (BLOCK - left % BLOCK) % BLOCK;
            switch (header[156]) {
                case '0', 0 -> {
                    return longName == null ? name(header) : longName;
                }
                case 'L' -> longName = text(small());
                case 'x' -> longName = pathIn(small(), longName);
                case '5' -> {
                    longName = null;
                    beside = 0;
                }
                case 'g' -> {}
                default -> throw A_BACKUP_HOLDS_PLAIN_FILES_ONLY.violated();
            }
        }
        throw A_BACKUP_HOLDS_PLAIN_FILES_ONLY.violated();
    }

    /** What is in the file that was named last. */
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                if (left <= 0) {
                    return -1;
                }
                int read = in.read(into, from, (int) Math.min(most, left));
                if (read < 0) {
                    throw new EOFException();
                }
                left -= read;
                return read;
            }
        };
    }

    private void pass() throws IOException {
        in.skipNBytes(left + padding);
        left = 0;
        padding = 0;
    }

    private byte[] small() throws IOException {
        A_BACKUP_HOLDS_PLAIN_FILES_ONLY.require(left <= LONGEST_NAME);
        var bytes = in.readNBytes((int) left);
        if (bytes.length < left) {
            throw new EOFException();
        }
        left = 0;
        return bytes;
    }

    private static @Nullable String pathIn(byte[] records, @Nullable String known) {
        var found = PATH.matcher(new String(records, StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : known;
    }

    private static String name(byte[] header) {
        var name = text(part(header, 0, 100));
        var prefix = new String(header, 257, 5, StandardCharsets.US_ASCII).equals("ustar")
                ? text(part(header, 345, 155))
                : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static byte[] part(byte[] header, int from, int length) {
        return Arrays.copyOfRange(header, from, from + length);
    }

    private static String text(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    private static long number(byte[] header, int from, int length) {
        var digits = text(part(header, from, length)).strip();
        // Larger than eight gigabytes is written in another way, and never a course.
        A_BACKUP_HOLDS_PLAIN_FILES_ONLY.require(digits.matches("[0-7]{1,12}"));
        return Long.parseLong(digits, 8);
    }

    /** The sum that stands in each header; whatever has none is no tar. */
    private static boolean isTrue(byte[] header) {
        var written = text(part(header, 148, 8)).strip();
        int sum = 0;
        for (int at = 0; at < BLOCK; at++) {
            sum += at >= 148 && at < 156 ? ' ' : header[at] & 0xff;
        }
        return written.matches("[0-7]{1,8}") && Integer.parseInt(written, 8) == sum;
    }

    private static boolean isBlank(byte[] header) {
        for (var one : header) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
