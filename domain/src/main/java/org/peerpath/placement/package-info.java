/**
 * Practice at a host: what three people agree, the days a trainee writes down, and who confirms them.
 *
 * <p>Hours are whole minutes, computed from local times in the zone of the placement, so that a night on which the clocks
 * change is as long as it was. An entry is never counted by the trainee's word alone: the evidence it leaves behind is
 * ATTENDED when it is sent and ATTESTED when the practice supervisor confirms it. What it left behind is taken back by a
 * counter-entry, never by a change. A private reflection stands beside an entry, sealed; nothing here can open it.
 */
@NullMarked
package org.peerpath.placement;

import org.jspecify.annotations.NullMarked;
