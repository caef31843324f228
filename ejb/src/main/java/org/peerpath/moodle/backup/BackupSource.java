package org.peerpath.moodle.backup;

import java.io.IOException;
import java.io.InputStream;

/** A backup that can be read from its beginning more than once. */
@FunctionalInterface
public interface BackupSource {
    InputStream open() throws IOException;
}
