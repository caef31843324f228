/** Saying and ending what is arranged at a placement, reading it beside the trainee, and a plan for oneself. */
@NullMarked
package org.peerpath.wellbeing.service;

import org.jspecify.annotations.NullMarked;
