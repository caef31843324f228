package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.peerpath.access.service.ServerKey;

/** Seals the copies that people made for others, so that the database alone shows none of them. */
@ApplicationScoped
class SharedCopies {
    private static final String USE = "shared-reflection";

    @Inject
    private ServerKey key;

    byte[] seal(String words, long entryId) {
        return key.lock(USE).seal(words.getBytes(StandardCharsets.UTF_8), place(entryId));
    }

    /** What was copied; nothing once its owner has ended it. */
    String open(byte[] sealed, long entryId) {
        return sealed.length == 0
                ? ""
                : key.lock(USE)
                        .tryToOpen(sealed, place(entryId))
                        .map(words -> new String(words, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private static String place(long entryId) {
        return USE + ":" + entryId;
    }
}
