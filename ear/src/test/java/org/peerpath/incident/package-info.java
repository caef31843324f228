/** Incidents as trainees and those who look after safeguarding meet them. */
@NullMarked
package org.peerpath.incident;

import org.jspecify.annotations.NullMarked;
