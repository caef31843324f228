/** A new version of a programme and people under way, seen from outside. */
@NullMarked
package org.peerpath.moving;

import org.jspecify.annotations.NullMarked;
