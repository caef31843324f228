package org.peerpath.openid.service;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.peerpath.kernel.service.PeerpathAddress;
import org.peerpath.kernel.service.Settings;

/**
 * The provider an operator trusts to say who somebody is; none by default.
 *
 * @param issuer its address, under which it describes itself (OpenID Connect Discovery 1.0)
 * @param client what it calls Peerpath
 * @param secret by which Peerpath shows there who is asking
 * @param name what people call it: stands on the button
 */
record OpenIdSettings(String issuer, String client, String secret, String name) {
    /** Where plain HTTP leaves nobody's machine. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    /** Where the provider sends people back to; it has to know this address. */
    static final String BACK = "/open-id/back";

    OpenIdSettings {
        var at = URI.create(issuer);
        if (!"https".equals(at.getScheme()) && !LOCAL.contains(at.getHost())) {
            throw new IllegalStateException("peerpath.openid.issuer is an address with https, not " + issuer);
        }
    }

    /** @throws IllegalStateException if an issuer is named and not what belongs to it */
    static Optional<OpenIdSettings> given() {
        return Settings.of("peerpath.openid.issuer")
                .map(issuer -> new OpenIdSettings(
                        issuer,
                        needed("peerpath.openid.client"),
                        needed("peerpath.openid.secret"),
                        Settings.of("peerpath.openid.name").orElse("OpenID")));
    }

    static String back() {
        return PeerpathAddress.of(BACK);
    }

    private static String needed(String property) {
        return Settings.of(property)
                .orElseThrow(() -> new IllegalStateException("With peerpath.openid.issuer belongs " + property));
    }
}
