package org.peerpath.kernel;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An address that a page may turn into a link: http or https, a host, nobody's password in it. Anything else, a script
 * above all, is refused before it is stored.
 */
public final class WebAddress {
    public static final int MAX_LENGTH = 300;

    private WebAddress() {}

    public static boolean isSafe(String address) {
        if (address.length() > MAX_LENGTH) {
            return false;
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
