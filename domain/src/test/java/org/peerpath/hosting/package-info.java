/** Hosts: what an approval says, and how many a host takes. */
@NullMarked
package org.peerpath.hosting;

import org.jspecify.annotations.NullMarked;
