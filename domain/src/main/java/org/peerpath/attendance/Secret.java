package org.peerpath.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only the server knows of one session: its codes come from it, and nobody finds it in them. */
public final class Secret {
    private final SecretKeySpec key;

    public Secret(String words) {
        key = new SecretKeySpec(words.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    byte[] sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
