/** Days that two sides see differently, on a server. */
@NullMarked
package org.peerpath.dispute;

import org.jspecify.annotations.NullMarked;
