/** The main job, from the first page to a checked certificate, as the people do it. */
@NullMarked
package org.peerpath.journey;

import org.jspecify.annotations.NullMarked;
