/**
 * That something happened at a placement, and who was told: dates, kinds and times, never a name or a story of somebody the
 * trainee met. What happened stands in the host's own system. (Field guide 2.4.)
 */
@NullMarked
package org.peerpath.incident;

import org.jspecify.annotations.NullMarked;
