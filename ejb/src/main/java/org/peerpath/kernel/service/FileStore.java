package org.peerpath.kernel.service;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * Files that people gave, each kept once under the hash of what is in it: the same file given twice is one file, and one that
 * was changed is another. Whose they are and who may have them is said by the rows that name them.
 */
public interface FileStore {
    /**
     * Keeps these bytes. When it returns, they are there, whole, also after the power fails.
     *
     * @return their SHA-256, in hexadecimal digits
     */
    String keep(byte[] bytes);

    /** What is kept under that hash, for reading any part of it; nothing if it is not here. The caller closes it. */
    Optional<SeekableByteChannel> open(String hash) throws IOException;
}
