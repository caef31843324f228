/** Today: what waits for a trainer or a course lead, from all over Peerpath, oldest first. */
@NullMarked
package org.peerpath.worklist;

import org.jspecify.annotations.NullMarked;
