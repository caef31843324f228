/**
 * What helps somebody at a placement. What is arranged there is said by the trainee, read by those who stand beside them and
 * by their team, and ended by the trainee at once; no agreement, file or certificate tells of it. A plan for oneself is
 * nobody's business: it is never asked for, and nothing shows others whether there is one.
 */
@NullMarked
package org.peerpath.wellbeing;

import org.jspecify.annotations.NullMarked;
