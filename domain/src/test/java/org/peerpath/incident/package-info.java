/** Incidents: what is written down, and who looks after it. */
@NullMarked
package org.peerpath.incident;

import org.jspecify.annotations.NullMarked;
