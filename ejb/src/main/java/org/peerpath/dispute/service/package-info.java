/**
 * Where trainee and practice supervisor see a day differently: opening, what both sides say and agree to, mediation by the
 * course team, and the decision of the course lead.
 */
@NullMarked
package org.peerpath.dispute.service;

import org.jspecify.annotations.NullMarked;
