package org.peerpath.openid;

import java.time.Instant;

/**
 * An identity elsewhere opens somebody's account from now on: they are told, in case it was not they who did it.
 *
 * @param provider what people call the provider
 */
public record OpenIdLinked(long personId, String provider, Instant at) {}
