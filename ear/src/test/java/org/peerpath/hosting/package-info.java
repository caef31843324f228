/** Hosts as those who lead courses and those who learn meet them. */
@NullMarked
package org.peerpath.hosting;

import org.jspecify.annotations.NullMarked;
