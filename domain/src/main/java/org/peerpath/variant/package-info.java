/**
 * A curriculum that several organisations run: its owner shares it, each of the others makes a variant of it with values of its
 * own inside the bounds that the owner's file declares. A variant is a programme of the organisation that runs it, with
 * versions, groups and certificates like any other; it remembers which version of the owner's it follows.
 */
@NullMarked
package org.peerpath.variant;

import org.jspecify.annotations.NullMarked;
