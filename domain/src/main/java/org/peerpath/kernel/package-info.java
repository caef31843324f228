/**
 * What every feature stands on: entities with an id and a version, and refusals that have a name.
 *
 * <p>Depends on nothing of ours, and stays this small: what only some features need belongs to the lowest of them.
 */
@NullMarked
package org.peerpath.kernel;

import org.jspecify.annotations.NullMarked;
