package org.peerpath.access.service;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.peerpath.kernel.service.Settings;

/** Small secrets kept beside the data, readable to the server's own account alone. */
final class DataFolder {
    private DataFolder() {}

    /** The same folder as the database file's: {@code PEERPATH_DATA}, or the server's own. */
    static Path file(String name) {
        return Path.of(Settings.of("peerpath.data").orElseGet(() -> System.getProperty("jboss.server.data.dir", ".")))
                .resolve(name);
    }

    /** Writes a secret unless there is one. Empty and closed to others first, so that it is at no moment readable to them. */
    static void writeOnce(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        }
        Files.writeString(file, secret, StandardOpenOption.WRITE);
    }
}
