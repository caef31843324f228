package org.peerpath.kernel.service;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** A key of 256 bits out of a secret that is random already (HKDF with SHA-256, RFC 5869). Not for passwords. */
public final class DerivedKey {
    /** In bytes. */
    public static final int LENGTH = 32;

    private DerivedKey() {}

    /** @param use what the key is for; the same secret gives another key for another use */
    public static byte[] of(byte[] secret, String use) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret, null, use.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        var key = new byte[LENGTH];
        generator.generateBytes(key, 0, LENGTH);
        return key;
    }
}
