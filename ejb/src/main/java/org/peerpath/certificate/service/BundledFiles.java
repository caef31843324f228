package org.peerpath.certificate.service;

import java.io.InputStream;

/** The files that lie beside these classes. */
final class BundledFiles {
    private BundledFiles() {}

    static InputStream open(String name) {
        var found = BundledFiles.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("The jar lacks " + name);
        }
        return found;
    }
}
