/** Looking after people and organisations, seen from outside. */
@NullMarked
package org.peerpath.people;

import org.jspecify.annotations.NullMarked;
