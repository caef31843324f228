package org.peerpath.identity.service;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The memory-hard function behind passwords and journal keys.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over the memory
 * @param lanes lanes filled side by side
 */
record Argon2id(int memoryKib, int passes, int lanes) {
    /** OWASP's second recommended setting: 19 MiB, two passes, one lane. */
    static final Argon2id TODAY = new Argon2id(19_456, 2, 1);

    static final int LENGTH = 32;

    byte[] derive(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var out = new byte[LENGTH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
        return out;
    }
}
