/** The pages on which adjustments are set, read and ended. */
@NullMarked
package org.peerpath.adjustment.web;

import org.jspecify.annotations.NullMarked;
