/**
 * Who was there: the list of a session that a trainer fills in within a minute, the code that people enter themselves, and
 * the sheet of paper for the evening without a net. A mark is a line of evidence; a correction is another, and the latest
 * holds.
 */
@NullMarked
package org.peerpath.attendance;

import org.jspecify.annotations.NullMarked;
