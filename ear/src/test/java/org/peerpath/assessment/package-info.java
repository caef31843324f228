/** Writing, deciding and taking a quiz, in the built application. */
@NullMarked
package org.peerpath.assessment;

import org.jspecify.annotations.NullMarked;
