package org.peerpath.harness;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** The app on somebody's phone that shows the codes of a second step. */
public final class Phone {
    private Phone() {}

    /**
     * What the app shows, that many half minutes from now.
     *
     * @param secret as the page shows it
     */
    public static String code(String secret, int later) {
        var codes = new TimeBasedOneTimePasswordGenerator();
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret.replace(" ", "")), codes.getAlgorithm()),
                    Instant.now().plus(codes.getTimeStep().multipliedBy(later)));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
