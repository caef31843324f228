/** Signing in with an identity that an organisation keeps elsewhere (OpenID Connect). */
@NullMarked
package org.peerpath.openid;

import org.jspecify.annotations.NullMarked;
