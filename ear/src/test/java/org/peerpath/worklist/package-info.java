/** Today, seen from outside. */
@NullMarked
package org.peerpath.worklist;

import org.jspecify.annotations.NullMarked;
