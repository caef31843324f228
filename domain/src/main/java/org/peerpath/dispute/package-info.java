/**
 * When trainee and practice supervisor see a day differently: a second question brings it to the course. Somebody of the
 * course stands between both sides and proposes how it could end; if both agree, so it ends, and if not, whoever answers for
 * the course decides and says why. Both sides read every word.
 */
@NullMarked
package org.peerpath.dispute;

import org.jspecify.annotations.NullMarked;
