/**
 * Organisations: who trains, who hosts placements, who issues certificates, and who simply stands in the directory. One
 * organisation may be several of these, so capabilities are marks and not kinds.
 */
@NullMarked
package org.peerpath.organisation;

import org.jspecify.annotations.NullMarked;
