/**
 * Who stands beside a trainee at their placement, and when they sat down together: supervision meetings, the three meetings
 * of trainee, host and course, and what was agreed there.
 *
 * <p>What was said stays in the room: there are dates, lengths, themes out of a list and agreed actions, and no field for
 * more. A supervision meeting counts once both have signed exactly what was shown; among peers, the practice supervisor
 * signs that they know of it, so that nothing counts by one word alone.
 */
@NullMarked
package org.peerpath.supervision;

import org.jspecify.annotations.NullMarked;
