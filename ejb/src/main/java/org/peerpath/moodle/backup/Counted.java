package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_UNPACKS_TO_A_COURSE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of an archive and holds it against what went in, so that something small never becomes huge. */
final class Counted {
    private static final long MOST = 1_500_000_000L;
    private static final long FREE = 64_000_000L;
    private static final long TIMES = 60;

    private long packed;
    private long unpacked;

    /** What goes in. */
    InputStream in(InputStream from) {
        return new Counting(from) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** What comes out. */
    InputStream out(InputStream from) {
        return new Counting(from) {
            @Override
            void count(long bytes) {
                unpacked += bytes;
                A_BACKUP_UNPACKS_TO_A_COURSE.require(unpacked <= MOST && unpacked <= FREE + TIMES * packed);
            }
        };
    }

    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream from) {
            super(from);
        }

        abstract void count(long bytes);

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = super.skip(most);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
