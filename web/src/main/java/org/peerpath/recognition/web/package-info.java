/** The pages on which prior learning is claimed, shown and decided about. */
@NullMarked
package org.peerpath.recognition.web;

import org.jspecify.annotations.NullMarked;
