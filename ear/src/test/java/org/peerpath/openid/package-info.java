/** Coming in by an identity that is kept elsewhere. */
@NullMarked
package org.peerpath.openid;

import org.jspecify.annotations.NullMarked;
